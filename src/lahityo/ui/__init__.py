"""The desktop: Qt Widgets over services and ports. Never imports vault, sync, crypto or protocol."""
