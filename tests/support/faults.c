/* Counts what a process writes under one folder, and makes the n-th of these calls fail as a disk, a kill or a full
   volume would. Preloaded; armed by the process itself through fault_arm. Also moves the process's clock. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

enum { NOTHING, EXIT_BEFORE, EXIT_HALFWAY, EXIT_AFTER, FAIL_ONCE, FULL_FROM };

static char folder[PATH_MAX];
static size_t folder_length;
static long count, at;
static int kind;

void fault_arm(const char *prefix, long number, int what) {
    strncpy(folder, prefix, sizeof folder - 1);
    folder_length = strlen(folder);
    count = 0;
    at = number;
    kind = what;
}

long fault_count(void) { return count; }

static int inside(const char *path) { return folder_length && strncmp(path, folder, folder_length) == 0; }

static int inside_fd(int fd) {
    char link[64], path[PATH_MAX];
    if (!folder_length) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, path, sizeof path - 1);
    if (n < 0) return 0;
    path[n] = 0;
    return inside(path);
}

/* 0: go on; 1: fail with errno; 2: write half and end; 3: end after the call. */
static int due(int grows) {
    long now = __atomic_add_fetch(&count, 1, __ATOMIC_SEQ_CST);
    if (kind == FULL_FROM && at && now >= at && grows) {
        errno = ENOSPC;
        return 1;
    }
    if (now != at) return 0;
    if (kind == EXIT_BEFORE) _exit(77);
    if (kind == EXIT_HALFWAY) {
        if (!grows) _exit(77);
        return 2;
    }
    if (kind == EXIT_AFTER) return 3;
    if (kind == FAIL_ONCE) {
        errno = EIO;
        return 1;
    }
    return 0;
}

#define REAL(type, name, ...) \
    static type (*real)(__VA_ARGS__); \
    if (!real) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

ssize_t write(int fd, const void *data, size_t size) {
    REAL(ssize_t, "write", int, const void *, size_t);
    if (!inside_fd(fd)) return real(fd, data, size);
    int what = due(1);
    if (what == 1) return -1;
    ssize_t done = real(fd, data, what == 2 ? size / 2 : size);
    if (what) _exit(77);
    return done;
}

static ssize_t placed(ssize_t (*real)(int, const void *, size_t, off64_t), int fd, const void *data, size_t size,
                      off64_t where) {
    if (!inside_fd(fd)) return real(fd, data, size, where);
    int what = due(1);
    if (what == 1) return -1;
    ssize_t done = real(fd, data, what == 2 ? size / 2 : size, where);
    if (what) _exit(77);
    return done;
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t where) {
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    return placed(real, fd, data, size, where);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t where) {
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    return placed(real, fd, data, size, where);
}

#define ON_DESCRIPTOR(name) \
    int name(int fd) { \
        REAL(int, #name, int); \
        if (!inside_fd(fd)) return real(fd); \
        int what = due(0); \
        if (what == 1) return -1; \
        int done = real(fd); \
        if (what) _exit(77); \
        return done; \
    }
ON_DESCRIPTOR(fsync)
ON_DESCRIPTOR(fdatasync)

#define ON_LENGTH(name, type) \
    int name(int fd, type length) { \
        REAL(int, #name, int, type); \
        if (!inside_fd(fd)) return real(fd, length); \
        int what = due(0); \
        if (what == 1) return -1; \
        int done = real(fd, length); \
        if (what) _exit(77); \
        return done; \
    }
ON_LENGTH(ftruncate, off_t)
ON_LENGTH(ftruncate64, off64_t)

int rename(const char *from, const char *to) {
    REAL(int, "rename", const char *, const char *);
    if (!inside(to)) return real(from, to);
    int what = due(0);
    if (what == 1) return -1;
    int done = real(from, to);
    if (what) _exit(77);
    return done;
}

int unlink(const char *path) {
    REAL(int, "unlink", const char *);
    if (!inside(path)) return real(path);
    int what = due(0);
    if (what == 1) return -1;
    int done = real(path);
    if (what) _exit(77);
    return done;
}

static long clock_offset(void) {
    static int known;
    static long seconds;
    if (!known) {
        const char *text = getenv("LAHITYO_FAULT_CLOCK_SECONDS");
        seconds = text ? atol(text) : 0;
        known = 1;
    }
    return seconds;
}

int clock_gettime(clockid_t which, struct timespec *out) {
    int done = (int)syscall(SYS_clock_gettime, which, out);
    if (!done && which == CLOCK_REALTIME) out->tv_sec += clock_offset();
    return done;
}

int gettimeofday(struct timeval *restrict out, void *restrict zone) {
    int done = (int)syscall(SYS_gettimeofday, out, zone);
    if (!done) out->tv_sec += clock_offset();
    return done;
}

time_t time(time_t *out) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (out) *out = now.tv_sec;
    return now.tv_sec;
}
