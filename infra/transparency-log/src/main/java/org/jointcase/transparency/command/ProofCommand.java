package org.jointcase.transparency.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.jointcase.transparency.MerkleTree;
import org.jointcase.transparency.note.NotVerified;
import org.jointcase.transparency.note.TlogProof;

/** Checks, offline, that a log holds an entry. */
final class ProofCommand {
    static final String USAGE = "proof --entry <file> --proof <file> --log <verifier key>..."
            + " [--witness <verifier key>... --quorum <number>]";

    private ProofCommand() {}

    static void run(List<String> arguments, PrintStream out) throws IOException, NotVerified {
        var options = new Options(arguments, Set.of("--entry", "--proof", "--log", "--witness", "--quorum"));
        var policy = options.policy("--log", "--witness");
        var leaf = MerkleTree.leaf(Files.readAllBytes(options.file("--entry")));
        var proof = TlogProof.parse(Files.readAllBytes(options.file("--proof")));
        var checkpoint = proof.check(leaf, policy);
        out.printf(
                "entry %d is in %s of size %d, root %s, witnesses: at least %d%n",
                proof.index() + 1, checkpoint.origin(), checkpoint.size(), checkpoint.root(), policy.quorum());
    }
}
