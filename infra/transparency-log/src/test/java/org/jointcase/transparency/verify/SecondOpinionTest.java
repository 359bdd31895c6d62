package org.jointcase.transparency.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.transparency.verify.SomeLog.caseId;
import static org.jointcase.transparency.verify.Verifying.LOG_ALONE;
import static org.jointcase.transparency.verify.Verifying.verify;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jointcase.transparency.Flips;
import org.jointcase.transparency.bundle.Contents;
import org.jointcase.transparency.note.ALog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two verifiers that share no code say the same of everything. */
class SecondOpinionTest {
    private static final String KEY = ALog.KEY.verifier().toString();

    @Test
    void it_shares_no_class_with_the_program() {
        Class<?>[] own = {
            SecondOpinion.class,
            SecondOrder.class,
            SecondFiles.class,
            SecondJson.class,
            SecondTree.class,
            SecondNote.class
        };
        var second = new ClassFileImporter().importClasses(own);
        var used = second.stream()
                .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .map(dependency ->
                        dependency.getTargetClass().getBaseComponentType().getName())
                .filter(name -> name.startsWith("org.jointcase."));
        assertThat(used).containsOnly(Stream.of(own).map(Class::getName).toArray(String[]::new));
    }

    @Test
    void both_accept_what_is_good() {
        for (int size = 1; size <= 16; size++) {
            var log = SomeLog.of(size);
            bothSay(true, log.whole());
            for (int first = 1; first <= size; first++) {
                bothSay(true, log.range(first, size, first));
                bothSay(true, log.range(first, first));
            }
            for (var contents : Contents.values()) {
                bothSay(true, log.ofCase(caseId(0), contents, size));
            }
        }
    }

    @Test
    void of_a_file_the_first_record_counts_for_both() {
        byte[] file = "evidence".getBytes(ISO_8859_1);
        var log = new SomeLog();
        log.collect(caseId(0), caseId(9), file, SomeLog.contentOf(file));
        log.collect(caseId(0), caseId(9), file, SomeLog.contentOf(new byte[1]));
        bothSay(true, log.withFiles(caseId(0), Map.of(caseId(9), file)));
    }

    /** As the ledger's golden file of an exhibit has it, and as nothing forbids. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                {"number" : "E001", "persons" : [ ], "content" : { "fileName" : "image.dd", "size" : 8,
                  "sha256" : "SHA-256", "sha512" : "SHA-512", "seal" : "S-0042", "condition" : null }, "at" : "noon"}""",
                "{\"content\":{\"sha512\":\"SHA-512\",\"size\":8.0,\"seal\":null,\"sha256\":\"SHA-256\",\"deep\":[[{}]]}}",
                "\t{ \"c\\u006fntent\"\r\n:{\"sha256\":\"SHA-256\", \"size\":80e-1}, \"text\":\"\\\"content\\\": {\\n\"}"
            })
    void a_record_of_a_file_is_read_whatever_the_order_and_the_spacing(String record) {
        byte[] file = "evidence".getBytes(ISO_8859_1);
        String said = record.replace("SHA-256", SomeLog.hex("SHA-256", file))
                .replace("SHA-512", SomeLog.hex("SHA-512", file));
        var log = new SomeLog();
        log.collect(caseId(0), caseId(9), file, said);
        bothSay(true, log.withFiles(caseId(0), Map.of(caseId(9), file)));
        bothSay(false, log.withFiles(caseId(0), Map.of(caseId(9), "evidencE".getBytes(ISO_8859_1))));
        bothSay(false, log.withFiles(caseId(0), Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}}",
                "{,}",
                "{\"a\":1,}",
                "{\"a\" 1}",
                "{\"a\":01}",
                "{\"a\":1.}",
                "{\"a\":+1}",
                "{\"a\":tru}",
                "{\"a\":[1 2]}",
                "{\"a\":[1,]}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\t\"}",
                "{a:1}",
                "{\"a\":1,\"\\u0061\":2}",
                "{\"a\":NaN}",
                "{\"a\":\"\\u00g0\"}",
                "{\"a\":1}\f",
                "{\"a\":-}",
                "{\"a\":12345678901234567890123456789012345678901}",
                "{\"a\":1e99999999999}"
            })
    void what_is_no_json_is_refused_by_both(String payload) {
        var log = new SomeLog();
        log.collect(caseId(0), caseId(9), new byte[0], payload);
        bothSay(false, log.ofCase(caseId(0), Contents.OPEN));
    }

    @Test
    void json_is_as_deep_for_both() {
        for (int depth = 99; depth <= 100; depth++) {
            var log = new SomeLog();
            log.collect(caseId(0), caseId(9), new byte[0], "{\"a\":" + "[".repeat(depth) + "]".repeat(depth) + "}");
            bothSay(depth == 99, log.ofCase(caseId(0), Contents.OPEN));
        }
    }

    @Test
    void both_refuse_what_was_tampered_with() {
        List<BiConsumer<SomeLog, Integer>> tamperings = List.of(
                Tampering::payload,
                Tampering::envelope,
                Tampering::envelopeAndLeaf,
                Tampering::insert,
                Tampering::remove,
                (log, position) -> Tampering.swap(log, position, position + 1));
        for (var tampering : tamperings) {
            for (int position = 1; position < 16; position++) {
                var log = SomeLog.of(16);
                var signed = log.signed();
                tampering.accept(log, position);
                bothSay(false, log.whole(signed));
            }
        }
    }

    static Stream<byte[]> smallBundles() {
        var evidence = new SomeLog();
        evidence.happen(caseId(0), true);
        return Stream.of(
                SomeLog.of(1).whole(), SomeLog.of(2).range(2, 2, 1), evidence.ofCase(caseId(0), Contents.EVIDENCE));
    }

    @ParameterizedTest
    @MethodSource("smallBundles")
    void both_find_every_single_bit_that_is_changed_in_any_member(byte[] bundle) {
        var members = Zip.members(bundle);
        bothSay(true, Zip.of(members));
        for (int i = 0; i < members.size(); i++) {
            int changed = i;
            Flips.of(members.get(i).content()).forEach(flipped -> {
                var others = new ArrayList<>(members);
                others.set(changed, new Zip.Member(members.get(changed).name(), flipped));
                bothSay(false, Zip.of(others));
            });
        }
    }

    private static void bothSay(boolean good, byte[] bundle) {
        assertThat(verify(bundle, LOG_ALONE).holds()).isEqualTo(good);
        assertThat(SecondOpinion.accepts(bundle, KEY)).isEqualTo(good);
    }
}
