package org.jointcase.transparency.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jointcase.transparency.MerkleTree;
import org.jointcase.transparency.note.ALog;
import org.jointcase.transparency.note.KeyFile;
import org.jointcase.transparency.note.SignatureType;
import org.jointcase.transparency.note.SigningKey;
import org.jointcase.transparency.note.TlogProof;
import org.jointcase.transparency.verify.SomeLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
    private static final String LOG_KEY = ALog.KEY.verifier().toString();

    @TempDir
    Path folder;

    private record Run(int status, String out, String err) {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                    | no command
                    check                                 | unknown command check
                    verify                                | the bundle is missing
                    verify --log-key k                    | the bundle is missing
                    verify b.zip                          | the keys of a log have one name
                    verify b.zip --log-key x              | --log-key: a verifier key is name+id+key
                    verify b.zip --previous               | --previous lacks its value
                    verify b.zip --quorum 01              | not a decimal number
                    verify b.zip --quorum 1               | the keys of a log have one name
                    key                                   | --of is missing
                    key --of log                          | --out is missing
                    key --of case --out k --name n        | --of is log or witness
                    key --of log --of log                 | --of is given twice
                    key --of                              | --of lacks its value
                    key --for log                         | unknown option --for
                    key --of log --out k --name n         | JOINTCASE_KEY_PASSPHRASE
                    witness --listen 127.0.0.1            | --listen is host:port
                    witness --listen a:b                  | --listen is host:port
                    witness --listen :1                   | --listen is host:port
                    witness --listen no-such-host.invalid:1 | --listen: there is no host
                    witness --listen 127.0.0.1:65536      | --listen is host:port
                    witness --listen [::1]:1              | --state is missing
                    witness --listen 127.0.0.1:1 --state s --key k | --log is missing
                    witness --listen 127.0.0.1:1 --state s --key k --log x | --log: a verifier key is name+id+key
                    proof --entry e --proof p             | the keys of a log have one name
                    proof --quorum -1                     | not a decimal number
                    """)
    void a_wrong_usage_is_said_in_a_line_with_the_usage(String line, String said) {
        var run = run(line.isBlank() ? List.of() : List.of(line.split(" ")), Map.of());
        assertThat(run.status).isEqualTo(2);
        assertThat(run.err).contains(said).contains("usage: java -jar").doesNotContain("\tat ");
        assertThat(run.err.lines().findFirst().orElseThrow()).contains(said);
        assertThat(run.out).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"log, ED25519", "witness, COSIGNATURE_V1"})
    void a_key_is_made_printed_and_kept(String of, SignatureType type) throws IOException {
        var file = folder.resolve("key");
        var made = run(
                List.of("key", "--of", of, "--name", "example.com/a", "--out", file.toString()),
                Map.of("JOINTCASE_KEY_PASSPHRASE", "correct horse"));
        assertThat(made.status).isZero();
        var key = KeyFile.read(file, "correct horse");
        assertThat(made.out).isEqualTo(key.verifier() + System.lineSeparator());
        assertThat(key.verifier().type()).isEqualTo(type);
        assertThat(Files.readString(file)).doesNotContain("correct");
    }

    @Test
    void a_passphrase_is_read_from_a_file_that_is_its_owner_s_alone() throws IOException {
        var passphrase = Files.writeString(folder.resolve("passphrase"), "correct horse\n");
        var make = List.of(
                "key",
                "--of",
                "log",
                "--name",
                "a",
                "--out",
                folder.resolve("key").toString(),
                "--passphrase-file",
                passphrase.toString());
        Files.setPosixFilePermissions(passphrase, PosixFilePermissions.fromString("rw-r--r--"));
        failed(run(make, Map.of()), "open to others than its owner");
        Files.setPosixFilePermissions(passphrase, PosixFilePermissions.fromString("rw-------"));
        assertThat(run(make, Map.of()).status).isZero();
        assertThat(KeyFile.read(folder.resolve("key"), "correct horse")
                        .verifier()
                        .name())
                .isEqualTo("a");
        failed(run(make, Map.of()), "key");
    }

    @Test
    void a_witness_does_not_start_with_a_key_that_is_open_wrong_or_a_log_s() throws IOException {
        var file = folder.resolve("key");
        var start = List.of(
                "witness",
                "--listen",
                "127.0.0.1:0",
                "--state",
                folder.resolve("state").toString(),
                "--key",
                file.toString(),
                "--log",
                LOG_KEY);
        var environment = Map.of("JOINTCASE_KEY_PASSPHRASE", "correct horse");
        failed(run(start, environment), "NoSuchFileException: " + file);
        KeyFile.write(file, ALog.KEY, "correct horse");
        failed(run(start, Map.of("JOINTCASE_KEY_PASSPHRASE", "x")), "passphrase does not open");
        failed(run(start, environment), "makes no cosignatures");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        failed(run(start, environment), "open to others than its owner");
    }

    @Test
    void a_proof_is_checked_offline() throws IOException {
        var entry = Files.write(folder.resolve("entry"), new byte[] {0, 7});
        var witness = SigningKey.generate("witness.example/w1", SignatureType.COSIGNATURE_V1);
        var note = ALog.signed(20);
        var file = folder.resolve("7.tlog-proof");
        var proof = new TlogProof(
                null, 7, ALog.tree(20).inclusion(7).path(), note.with(List.of(witness.sign(note.text(), ALog.NOW))));
        Files.write(file, proof.encode());
        assertThat(MerkleTree.leaf(Files.readAllBytes(entry))).isEqualTo(ALog.LEAVES.get(7));

        var check = List.of("proof", "--entry", entry.toString(), "--proof", file.toString(), "--log", LOG_KEY);
        var held = run(with(check, "--witness", witness.verifier().toString()), Map.of());
        assertThat(held.err).isEmpty();
        assertThat(held.status).isZero();
        assertThat(held.out)
                .startsWith("entry 8 is in log.example/case of size 20")
                .contains("witnesses: at least 1");

        var other = SigningKey.generate("witness.example/w2", SignatureType.COSIGNATURE_V1);
        failed(
                run(with(check, "--witness", other.verifier().toString()), Map.of()),
                "cosigned the checkpoint: 0, needed: 1");
        assertThat(run(with(check, "--witness", other.verifier().toString(), "--quorum", "0"), Map.of()).status)
                .isZero();
        Files.write(entry, new byte[] {0, 8});
        failed(run(check, Map.of()), "does not lead from the entry");
        Files.writeString(file, "");
        failed(run(check, Map.of()), "a proof begins with");
    }

    @Test
    void a_bundle_is_verified_and_reported_as_text_and_as_json() throws IOException {
        var log = SomeLog.of(20);
        var bundle = Files.write(folder.resolve("bundle.zip"), log.whole());
        var json = folder.resolve("report.json");
        var check = List.of("verify", bundle.toString(), "--log-key", LOG_KEY, "--json", json.toString());
        var held = run(check, Map.of());
        assertThat(held.err).isEmpty();
        assertThat(held.status).isZero();
        assertThat(held.out).contains("EVERYTHING HOLDS");
        assertThat(Files.readString(json)).contains("\"holds\": true");

        var later = Files.write(folder.resolve("later"), SomeLog.of(21).signed().encode());
        var refused = run(with(check, "--head", later.toString()), Map.of());
        assertThat(refused.status).isEqualTo(1);
        assertThat(refused.err.lines())
                .singleElement()
                .asString()
                .startsWith("does not hold: the log had 21 entries when " + later);
        assertThat(refused.out).contains("DOES NOT HOLD", "Nothing else in this bundle is vouched for");
        assertThat(Files.readString(json)).contains("\"holds\": false");

        var entry = Files.write(folder.resolve("entry"), log.entries.get(4).envelope());
        assertThat(run(with(check, "--head", entry.toString()), Map.of()).out)
                .contains("The entry of " + entry + " is in the bundle.");
        failed(run(with(check, "--previous", json.toString()), Map.of()), json + ": the note has no empty line");
        failed(run(with(check, "--previous", "nowhere"), Map.of()), "NoSuchFileException: nowhere");
    }

    @Test
    void a_key_of_the_wrong_type_verifies_no_bundle() throws IOException {
        var bundle = Files.write(folder.resolve("bundle.zip"), SomeLog.of(2).whole());
        var witness = SigningKey.generate(ALog.ORIGIN, SignatureType.COSIGNATURE_V1);
        var check = List.of("verify", bundle.toString(), "--log-key");
        assertThat(run(with(check, witness.verifier().toString()), Map.of()).err)
                .startsWith("a witness's key does not sign");
        assertThat(run(with(check, LOG_KEY, "--witness-key", LOG_KEY), Map.of()).err)
                .startsWith("a witness's key is one that makes cosignatures");
    }

    private static List<String> with(List<String> arguments, String... more) {
        return Stream.concat(arguments.stream(), Arrays.stream(more)).toList();
    }

    private static void failed(Run run, String said) {
        assertThat(run.status).isEqualTo(1);
        assertThat(run.err.lines()).singleElement().asString().contains(said);
        assertThat(run.out).isEmpty();
    }

    private static Run run(List<String> arguments, Map<String, String> environment) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status =
                Main.run(arguments, environment, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }
}
