package org.jointcase.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;

/** A program of its own, so that its heap can be small: takes a gibibyte in, verifies it and reads it back. */
final class OneGibibyte {
    static final long SIZE = 1L << 30;

    private OneGibibyte() {}

    public static void main(String[] arguments) throws IOException {
        try (var vault = Vault.open(new VaultSettings(Path.of(arguments[0]), SIZE, 0))) {
            var file = vault.store(UUID.randomUUID(), new Generated(SIZE), AVault.KEY, Expected.NOTHING);
            vault.verify(file, AVault.KEY);
            try (var stored = vault.open(file, AVault.KEY)) {
                var generated = new Generated(SIZE);
                byte[] block = new byte[1 << 16];
                byte[] same = new byte[1 << 16];
                while (stored.readNBytes(block, 0, block.length) > 0) {
                    generated.readNBytes(same, 0, same.length);
                    if (!Arrays.equals(block, same)) {
                        throw new IOException("not what was stored");
                    }
                }
            }
            vault.discard(file.id());
            System.out.println(file.size());
        }
    }

    /** Bytes that differ from chunk to chunk and cost nothing to make. */
    static final class Generated extends InputStream {
        private final long size;
        private long at;

        Generated(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return at == size ? -1 : (int) (at++ >> 13 ^ at) & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int wanted) {
            if (at == size && wanted > 0) {
                return -1;
            }
            int length = (int) Math.min(wanted, size - at);
            for (int i = 0; i < length; i++) {
                target[offset + i] = (byte) (at >> 13 ^ at);
                at++;
            }
            return length;
        }
    }
}
