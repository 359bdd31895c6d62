package org.jointcase.transparency.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.jointcase.transparency.Canonical;
import org.jointcase.transparency.MerkleTree;
import org.jointcase.transparency.note.CheckpointPolicy;
import org.jointcase.transparency.note.NotVerified;
import org.jointcase.transparency.note.TlogProof;

/** Checks, offline, that a log holds an entry. */
final class ProofCommand {
    static final String USAGE = "proof --entry <file> --proof <file> --log <verifier key>..."
            + " [--witness <verifier key>... --quorum <number>]";

    private ProofCommand() {}

    static void run(List<String> arguments, PrintStream out) throws IOException, NotVerified {
        var options = new Options(arguments, Set.of("--entry", "--proof", "--log", "--witness", "--quorum"));
        var policy = policy(options);
        var leaf = MerkleTree.leaf(Files.readAllBytes(options.file("--entry")));
        var proof = TlogProof.parse(Files.readAllBytes(options.file("--proof")));
        var checkpoint = proof.check(leaf, policy);
        out.printf(
                "entry %d is in %s of size %d, root %s, witnesses: at least %d%n",
                proof.index() + 1, checkpoint.origin(), checkpoint.size(), checkpoint.root(), policy.quorum());
    }

    private static CheckpointPolicy policy(Options options) {
        var witnesses = options.keys("--witness");
        try {
            // Every witness that is named has to have cosigned, unless fewer are said to do.
            long quorum = Canonical.number(options.optional("--quorum").orElse(String.valueOf(witnesses.size())));
            return new CheckpointPolicy(options.keys("--log"), witnesses, Math.toIntExact(quorum));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new UsageError(e.getMessage());
        }
    }
}
