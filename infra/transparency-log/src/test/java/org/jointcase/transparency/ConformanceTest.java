package org.jointcase.transparency;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.databind.json.JsonMapper;

/** The vectors of transparency-dev/merkle, which lie beside the project. */
@EnabledIf(value = "vectorsAreGiven", disabledReason = "no -Djointcase.conformance=<folder>")
class ConformanceTest {
    private static final JsonMapper JSON = new JsonMapper();

    record Inclusion(
            BigInteger leafIdx,
            BigInteger treeSize,
            String root,
            String leafHash,
            @Nullable List<String> proof,
            String desc,
            boolean wantErr) {
        boolean accepted() {
            // Empty equals empty, but neither is a hash.
            return !leafHash.isEmpty()
                    && new InclusionProof(leafIdx.longValue(), treeSize.longValue(), hashes(proof))
                            .proves(hash(leafHash), hash(root));
        }
    }

    record Consistency(
            BigInteger size1,
            BigInteger size2,
            String root1,
            String root2,
            @Nullable List<String> proof,
            String desc,
            boolean wantErr) {
        boolean accepted() {
            return new ConsistencyProof(size1.longValue(), size2.longValue(), hashes(proof))
                    .proves(hash(root1), hash(root2));
        }
    }

    @TestFactory
    Stream<DynamicTest> good_inclusion_proofs_are_accepted_and_bad_ones_refused() {
        return vectors("inclusion", Inclusion.class, Inclusion::accepted, Inclusion::wantErr);
    }

    @TestFactory
    Stream<DynamicTest> good_consistency_proofs_are_accepted_and_bad_ones_refused() {
        return vectors("consistency", Consistency.class, Consistency::accepted, Consistency::wantErr);
    }

    private static <T> Stream<DynamicTest> vectors(
            String kind, Class<T> type, Predicate<T> accepted, Predicate<T> bad) {
        var folder = folder().orElseThrow().resolve(kind);
        var files = files(folder);
        assertThat(files).as("vectors in %s", folder).hasSize(98);
        return files.stream()
                .map(file -> dynamicTest(folder.relativize(file).toString(), () -> {
                    var vector = JSON.readValue(file, type);
                    assertThat(accepted.test(vector)).isNotEqualTo(bad.test(vector));
                }));
    }

    static boolean vectorsAreGiven() {
        return folder().isPresent();
    }

    private static Optional<Path> folder() {
        return Optional.ofNullable(System.getProperty("jointcase.conformance"))
                .or(() -> Optional.ofNullable(System.getenv("JOINTCASE_CONFORMANCE")))
                .map(given -> Path.of(given, "transparency", "testdata"));
    }

    private static List<Path> files(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Hash> hashes(@Nullable List<String> proof) {
        return proof == null
                ? List.of()
                : proof.stream().map(ConformanceTest::hash).toList();
    }

    /** Some vectors hold bytes of another length where a hash belongs: each stands for a hash of its own. */
    private static Hash hash(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length == Hash.LENGTH) {
            return Hash.of(bytes);
        }
        byte[] label = "not a hash: ".getBytes(US_ASCII);
        return Hash.sha256(ByteBuffer.allocate(label.length + bytes.length)
                .put(label)
                .put(bytes)
                .array());
    }
}
