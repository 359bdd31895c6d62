package org.jointcase.ledger.signer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.MerkleTree;
import org.jointcase.transparency.note.Checkpoint;
import org.jointcase.transparency.note.SignatureType;
import org.jointcase.transparency.note.SigningKey;
import org.jointcase.transparency.note.VerifierKey;
import org.jointcase.transparency.witness.AddCheckpoint;
import org.jointcase.transparency.witness.WitnessServer;

/** Witnesses of a signer's log, as they run at partners. */
final class SomeWitnesses implements AutoCloseable {
    private final LogKeys log;
    private final List<WitnessServer> open = new ArrayList<>();

    SomeWitnesses(LogKeys log) {
        this.log = log;
    }

    WitnessAddress witness(String name) throws IOException {
        return witness(key(name), anywhere(), log.policy().log());
    }

    /** One that knows a log of the same name by another key. */
    WitnessAddress knowingAnotherKey(String name) throws IOException {
        var another = SigningKey.generate(log.origin(), SignatureType.ED25519);
        return witness(key(name), anywhere(), List.of(another.verifier()));
    }

    /** One that knows another log alone. */
    WitnessAddress ignorant(SigningKey key) throws IOException {
        var another = SigningKey.generate("another", SignatureType.ED25519);
        return witness(key, anywhere(), List.of(another.verifier()));
    }

    /** The last one ends, and starts again where it was and knows the log now. */
    void instructed(SigningKey key) throws IOException {
        var ignorant = open.removeLast();
        var address = ignorant.address();
        ignorant.close();
        witness(key, address, log.policy().log());
    }

    private WitnessAddress witness(SigningKey key, InetSocketAddress address, List<VerifierKey> logs)
            throws IOException {
        var server = WitnessServer.start(address, Files.createTempDirectory("jointcase-witness"), key, logs);
        open.add(server);
        return new WitnessAddress(
                URI.create("http://127.0.0.1:" + server.address().getPort()), key.verifier());
    }

    static WitnessAddress away() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new WitnessAddress(
                    URI.create("http://127.0.0.1:" + socket.getLocalPort()),
                    key("away").verifier());
        }
    }

    static SigningKey key(String name) {
        return SigningKey.generate(name, SignatureType.COSIGNATURE_V1);
    }

    /**
     * Who has the log's key shows a witness a history that goes on otherwise.
     *
     * @param known the log's leaves up to what the witness cosigned last
     */
    void deceive(WitnessAddress witness, List<Hash> known, int size) throws IOException, InterruptedException {
        var leaves = new ArrayList<>(known);
        while (leaves.size() < size) {
            leaves.add(Hash.sha256(new byte[] {(byte) leaves.size()}));
        }
        var other = MerkleTree.of(leaves);
        var note = new Checkpoint(log.origin(), size, other.root()).sign(log.signing(), Instant.now());
        try (var http = WitnessClient.newHttp()) {
            var proof = other.consistency(known.size()).path();
            assertThat(new WitnessClient(witness, http).ask(new AddCheckpoint(known.size(), proof, note)))
                    .isInstanceOf(WitnessAnswer.Cosigned.class);
        }
    }

    @Override
    public void close() throws IOException {
        for (var one : open) {
            one.close();
        }
    }

    private static InetSocketAddress anywhere() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }
}
