package org.jointcase.transparency.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The signed heads of {@link SecondOpinion}. */
final class SecondNote {
    private static final Set<String> SIGNED = ConcurrentHashMap.newKeySet();

    private SecondNote() {}

    /** Origin, size and root of a note that the log signed. */
    static String[] checkpoint(byte[] bytes, String logKey) throws Exception {
        String note = new String(bytes, UTF_8);
        SecondOpinion.must(Arrays.equals(note.getBytes(UTF_8), bytes));
        int split = note.lastIndexOf("\n\n");
        byte[] text = note.substring(0, split + 1).getBytes(UTF_8);
        String[] parts = logKey.split("\\+", 3);
        byte[] typed = Base64.getDecoder().decode(parts[2]);
        SecondOpinion.must(typed.length == 33 && typed[0] == 1);
        byte[] id = Arrays.copyOf(SecondTree.sha256((parts[0] + "\n").getBytes(UTF_8), typed), 4);
        SecondOpinion.must(parts[1].equals(HexFormat.of().formatHex(id)));
        int signed = 0;
        String signatures = note.substring(split + 2);
        SecondOpinion.must(signatures.endsWith("\n"));
        for (String line : signatures.substring(0, signatures.length() - 1).split("\n", -1)) {
            SecondOpinion.must(line.matches("\u2014 [^ +]+ [A-Za-z0-9+/]+=*"));
            String[] words = line.split(" ", -1);
            byte[] signature = Base64.getDecoder().decode(words[2]);
            SecondOpinion.must(Base64.getEncoder().encodeToString(signature).equals(words[2]));
            if (words[1].equals(parts[0]) && Arrays.equals(Arrays.copyOf(signature, 4), id)) {
                // A signature takes longer than all the rest, and tests bring the same one again and again.
                SecondOpinion.must(SIGNED.contains(note + logKey) || isSignature(signature, typed, text));
                SIGNED.add(note + logKey);
                signed++;
            }
        }
        SecondOpinion.must(signed == 1);
        String[] lines = note.substring(0, split).split("\n");
        SecondOpinion.must(lines[0].equals(parts[0]) && lines[1].matches("0|[1-9][0-9]*"));
        return lines;
    }

    private static boolean isSignature(byte[] signature, byte[] typed, byte[] text) throws Exception {
        var verifier = Signature.getInstance("Ed25519");
        byte[] prefix = HexFormat.of().parseHex("302a300506032b6570032100");
        byte[] encoded = ByteBuffer.allocate(44).put(prefix).put(typed, 1, 32).array();
        verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        verifier.update(text);
        return verifier.verify(Arrays.copyOfRange(signature, 4, signature.length));
    }
}
