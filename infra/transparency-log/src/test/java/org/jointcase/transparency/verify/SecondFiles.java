package org.jointcase.transparency.verify;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The payloads of {@link SecondOpinion}, opened, and the files that they record. */
final class SecondFiles {
    private final Map<String, byte[]> keys = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Map<String, Map<?, ?>> recorded = new HashMap<>();

    void key(String id, byte[] key) {
        SecondOpinion.must(keys.put(id, key) == null);
    }

    boolean allKeysAreUsed() {
        return used.equals(keys.keySet());
    }

    void open(byte[] payload, String event, String aggregate) throws Exception {
        SecondOpinion.must(payload[0] == 1 && payload.length >= 77);
        String id = HexFormat.of()
                .formatHex(payload, 1, 17)
                .replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
        byte[] key = keys.get(id);
        if (key == null) {
            return;
        }
        used.add(id);
        SecondOpinion.must(Arrays.equals(
                SecondTree.sha256("jointcase-key/v1\n".getBytes(US_ASCII), Arrays.copyOfRange(payload, 1, 17), key),
                Arrays.copyOfRange(payload, 17, 49)));
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(key, "AES"),
                new GCMParameterSpec(128, Arrays.copyOfRange(payload, 49, 61)));
        cipher.updateAAD(HexFormat.of().parseHex(event.replace("-", "")));
        cipher.updateAAD(payload, 0, 49);
        byte[] plain = cipher.doFinal(payload, 61, payload.length - 61);
        String text = new String(plain, UTF_8);
        SecondOpinion.must(Arrays.equals(text.getBytes(UTF_8), plain));
        if (SecondJson.object(text).get("content") instanceof Map<?, ?> content
                && content.get("size") instanceof BigDecimal
                && content.get("sha256") instanceof String) {
            recorded.putIfAbsent(aggregate, content);
        }
    }

    void take(String member, byte[] file) throws Exception {
        String[] named = member.split("/", -1);
        SecondOpinion.must(named.length == 2 && named[0].equals("files"));
        var content = Objects.requireNonNull(recorded.remove(named[1]));
        SecondOpinion.must(content.get("size") instanceof BigDecimal size
                && size.compareTo(BigDecimal.valueOf(file.length)) == 0
                && hash("SHA-256", file).equals(content.get("sha256"))
                && (!(content.get("sha512") instanceof String sha512)
                        || hash("SHA-512", file).equals(sha512)));
    }

    boolean allAreThere() {
        return recorded.isEmpty();
    }

    private static String hash(String algorithm, byte[] file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(file));
    }
}
