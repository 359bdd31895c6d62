package org.jointcase.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;

/** The broker's directory, formatted once; it gets its name last, so half a one is never found. */
record KafkaStorage(Path path) {

    void format(KafkaAccount account) throws IOException {
        if (Files.exists(path)) {
            return;
        }
        Path draft = path.resolveSibling(path.getFileName() + ".draft");
        PrivateFiles.deleteTree(draft);
        PrivateFiles.directory(draft);
        var output = new ByteArrayOutputStream();
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(output, true, UTF_8))
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(KafkaConfiguration.NODE)
                    .setControllerListenerName(KafkaConfiguration.CONTROLLER)
                    .setDirectories(List.of(draft.toString()))
                    .setMetadataLogDirectory(draft.toString())
                    .setScramArguments(List.of(account.scramArgument()))
                    .run();
        } catch (Exception e) {
            throw new IOException("Kafka's storage cannot be formatted: " + output.toString(UTF_8), e);
        }
        Files.move(draft, path, ATOMIC_MOVE);
        PrivateFiles.sync(path.resolveSibling("."));
    }
}
