package org.jointcase.api;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system of its own that is soon full. Who may not mount one skips the test. */
record SmallDisk(Path path) implements AutoCloseable {
    static SmallDisk mounted(Path path, String size) {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assumeThat(run("mount", "-t", "tmpfs", "-o", "mode=1777,size=" + size, "tmpfs", path.toString()))
                .as("a file system could be mounted")
                .isTrue();
        return new SmallDisk(path);
    }

    void grow(String size) {
        if (!run("mount", "-o", "remount,size=" + size, path.toString())) {
            throw new IllegalStateException("no room was made");
        }
    }

    /** Also while something still holds a file in it. */
    @Override
    public void close() {
        run("umount", "--lazy", path.toString());
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
