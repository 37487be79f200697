"""A request that is answered with an error status."""

from lahityo.protocol.codes import ErrorCode

STATUSES = {
    ErrorCode.MALFORMED: 400,
    ErrorCode.NOT_AUTHENTICATED: 401,
    ErrorCode.NOT_ALLOWED: 403,
    ErrorCode.REVOKED: 403,
    ErrorCode.NO_ROOM: 403,
    ErrorCode.TOKEN_USED: 403,
    ErrorCode.UNKNOWN_TOKEN: 403,
    ErrorCode.NOT_FOUND: 404,
    ErrorCode.TOO_LARGE: 413,
    ErrorCode.VERSION: 426,
    ErrorCode.RATE_LIMITED: 429,
    ErrorCode.UNAVAILABLE: 503,
}


class Fault(Exception):
    """Becomes the status and the ErrorReply of `code`; `retry_after` is in seconds."""

    def __init__(self, code: ErrorCode, retry_after: int = 0) -> None:
        super().__init__(code.name)
        self.code = code
        self.retry_after = retry_after

    @property
    def status(self) -> int:
        """The HTTP status."""
        return STATUSES[self.code]
