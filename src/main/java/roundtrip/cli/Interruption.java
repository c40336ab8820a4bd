package roundtrip.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Ctrl+C while something long goes on: the work is asked to stop, and the program ends only when what is known so far has been told.
/// The virtual machine then ends with 130, as a shell expects after SIGINT.
final class Interruption implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch told = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupt, "interruption");
    private volatile boolean come;

    private Interruption() {}

    static Interruption awaited() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    private void interrupt() {
        come = true;
        try {
            boolean _ = told.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whether somebody pressed Ctrl+C.
    boolean hasCome() {
        return come;
    }

    /// All has been told.
    @Override
    public void close() {
        told.countDown();
        if (!come) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException _) {
                // it comes in this very moment, and has nothing to wait for any more
            }
        }
    }
}
