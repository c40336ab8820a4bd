package roundtrip.cli;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/// The window, as the command line sees it.
public interface Desktop {
    /// Opens the window and returns when it was closed.
    ///
    /// @param file what it shows; absent: what it shows at a start
    /// @throws NoDesktopException if there is nothing here that a window could open on
    void open(@Nullable Path file) throws NoDesktopException;
}
