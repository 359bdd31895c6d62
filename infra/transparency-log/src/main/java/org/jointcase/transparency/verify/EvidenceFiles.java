package org.jointcase.transparency.verify;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jointcase.transparency.bundle.BundleReader.EvidenceFile;
import org.jspecify.annotations.Nullable;

/** The files of evidence: each that an entry recorded has to be there, once, with the bytes that were recorded. */
final class EvidenceFiles {
    private static final int BLOCK = 1 << 16;

    private final Map<UUID, Evidence> recorded = new LinkedHashMap<>();
    private final Set<UUID> found = new HashSet<>();
    private @Nullable DoesNotHold failure;

    void record(Evidence evidence) {
        recorded.putIfAbsent(evidence.exhibit(), evidence);
    }

    int count() {
        return recorded.size();
    }

    /** Whether a file is as it has to be; what is wrong with it {@link #check} says. */
    boolean take(EvidenceFile file) throws IOException {
        failure = failureOf(file);
        return failure == null;
    }

    /** To be called after the last file. */
    void check() throws DoesNotHold {
        if (failure != null) {
            throw failure;
        }
        for (var evidence : recorded.values()) {
            if (!found.contains(evidence.exhibit())) {
                throw failed(evidence, "is not in the bundle");
            }
        }
    }

    private @Nullable DoesNotHold failureOf(EvidenceFile file) throws IOException {
        var evidence = recorded.get(file.exhibit());
        if (evidence == null) {
            return new DoesNotHold("the bundle has a file that no entry of it names: " + file.exhibit());
        }
        if (!found.add(file.exhibit())) {
            return failed(evidence, "is in the bundle twice");
        }
        if (file.content() == null) {
            return failed(evidence, "was missing or damaged in the vault when the bundle was made");
        }
        return isAsRecorded(evidence, file.content()) ? null : failed(evidence, "has other bytes than were recorded");
    }

    private static boolean isAsRecorded(Evidence evidence, InputStream content) throws IOException {
        var sha256 = digest("SHA-256");
        var sha512 = digest("SHA-512");
        long size = 0;
        byte[] block = new byte[BLOCK];
        for (int n = content.read(block); n >= 0; n = content.read(block)) {
            sha256.update(block, 0, n);
            sha512.update(block, 0, n);
            size += n;
            if (evidence.size().compareTo(BigDecimal.valueOf(size)) < 0) {
                return false;
            }
        }
        return evidence.size().compareTo(BigDecimal.valueOf(size)) == 0
                && hex(sha256).equals(evidence.sha256())
                && (evidence.sha512() == null || hex(sha512).equals(evidence.sha512()));
    }

    private static DoesNotHold failed(Evidence evidence, String what) {
        return new DoesNotHold(
                "the file of the exhibit " + evidence.exhibit() + " " + what, evidence.position(), evidence.event());
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has " + algorithm, e);
        }
    }
}
