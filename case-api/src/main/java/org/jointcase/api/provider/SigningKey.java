package org.jointcase.api.provider;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.UUID;

/** The key that signs tokens: drawn once, kept in the home, readable to the owner alone. */
final class SigningKey {
    private static final int BITS = 3072;

    private SigningKey() {}

    static RSAKey in(Path directory) {
        var file = directory.resolve("signing-key.jwk");
        try {
            if (!Files.exists(file)) {
                write(file);
            }
            return JWK.parse(Files.readString(file)).toRSAKey();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException("The signing key in " + file + " cannot be used", e);
        }
    }

    private static void write(Path file) throws IOException, JOSEException {
        var key = new RSAKeyGenerator(BITS).keyID(UUID.randomUUID().toString()).generate();
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(file.getParent(), "signing-key", ".draft", ownerOnly);
        Files.writeString(draft, key.toJSONString());
        Files.move(draft, file, ATOMIC_MOVE);
    }
}
