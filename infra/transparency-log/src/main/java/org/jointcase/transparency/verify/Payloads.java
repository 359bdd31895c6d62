package org.jointcase.transparency.verify;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jointcase.transparency.Canonical;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.bundle.BundleKey;
import org.jspecify.annotations.Nullable;

/** Opens payloads, version 1 (docs/formats.md), with the keys that a bundle carries. */
final class Payloads {
    private static final int ID = 16;
    private static final int HEAD = 1 + ID + Hash.LENGTH;
    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final byte[] CHECK = "jointcase-key/v1\n".getBytes(US_ASCII);

    private final Map<UUID, BundleKey> keys;
    private final Set<UUID> used = ConcurrentHashMap.newKeySet();

    /** @throws IllegalArgumentException if a key is given twice */
    Payloads(List<BundleKey> keys) {
        this.keys = keys.stream().collect(Collectors.toMap(BundleKey::id, Function.identity(), (one, other) -> {
            throw new IllegalArgumentException("it has a key twice: " + one.id());
        }));
    }

    /**
     * The JSON of a payload; null where the bundle does not carry its key.
     *
     * @throws IllegalArgumentException if it is no payload, or does not open; the message says why
     */
    @Nullable Map<?, ?> open(byte[] payload, UUID event) {
        if (payload.length < HEAD + NONCE + TAG || payload[0] != 1) {
            throw new IllegalArgumentException("the payload is none of version 1");
        }
        var head = ByteBuffer.wrap(payload, 1, ID);
        var key = keys.get(new UUID(head.getLong(), head.getLong()));
        if (key == null) {
            return null;
        }
        used.add(key.id());
        return opened(payload, event, key);
    }

    /** Whether something was under each key: one that is not a payload's was changed, or does not belong here. */
    boolean allUsed() {
        return used.size() == keys.size();
    }

    private static Map<?, ?> opened(byte[] payload, UUID event, BundleKey key) {
        // GCM does not commit to its key: one ciphertext could be made to open to two texts.
        if (!Arrays.equals(check(key), Arrays.copyOfRange(payload, 1 + ID, HEAD))) {
            throw new IllegalArgumentException("the payload's key check is not that of the bundle's " + key);
        }
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key.bytes(), "AES"),
                    new GCMParameterSpec(TAG * 8, payload, HEAD, NONCE));
            cipher.updateAAD(bytes(event));
            cipher.updateAAD(payload, 0, HEAD);
            byte[] plain = cipher.doFinal(payload, HEAD + NONCE, payload.length - HEAD - NONCE);
            if (Json.parse(Canonical.utf8(plain)) instanceof Map<?, ?> object) {
                return object;
            }
            throw new IllegalArgumentException("no object");
        } catch (AEADBadTagException e) {
            throw new IllegalArgumentException("the payload does not open under the bundle's " + key, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the payload opens and is no JSON: " + e.getMessage(), e);
        }
    }

    private static byte[] check(BundleKey key) {
        return Hash.sha256(ByteBuffer.allocate(CHECK.length + ID + key.bytes().length)
                        .put(CHECK)
                        .put(bytes(key.id()))
                        .put(key.bytes())
                        .array())
                .bytes();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
