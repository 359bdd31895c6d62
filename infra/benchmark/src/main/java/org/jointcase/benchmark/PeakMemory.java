package org.jointcase.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** How much memory a process has had at its largest, as Linux counts it: its heap and all the rest. */
final class PeakMemory {
    private PeakMemory() {}

    /** In KiB; 0 where nobody counts or it has ended. */
    static long of(long pid) throws IOException {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> List.of(line.split("\\s+", -1)).get(1))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }
}
