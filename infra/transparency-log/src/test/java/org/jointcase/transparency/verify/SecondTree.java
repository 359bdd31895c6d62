package org.jointcase.transparency.verify;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The trees and proofs of {@link SecondOpinion}. */
final class SecondTree {
    private SecondTree() {}

    /** RFC 6962 section 2.1, word for word. */
    static byte[] root(List<byte[]> leaves) throws Exception {
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int k = Integer.highestOneBit(leaves.size() - 1);
        return node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    /** The root over the peaks of a tree and the leaves that follow. */
    static byte[] grown(List<byte[]> peaks, long size, List<byte[]> leaves) throws Exception {
        var stack = new ArrayList<>(peaks);
        long count = size;
        for (byte[] leaf : leaves) {
            byte[] hash = leaf;
            for (long bit = 1; (count & bit) != 0; bit <<= 1) {
                hash = node(stack.remove(stack.size() - 1), hash);
            }
            stack.add(hash);
            count++;
        }
        byte[] hash = stack.remove(stack.size() - 1);
        while (!stack.isEmpty()) {
            hash = node(stack.remove(stack.size() - 1), hash);
        }
        return hash;
    }

    static boolean included(long index, long size, byte[] leaf, byte[] root, List<byte[]> path) throws Exception {
        long fn = index;
        long sn = size - 1;
        byte[] r = leaf;
        for (byte[] p : path) {
            SecondOpinion.must(sn != 0);
            if (fn % 2 == 1 || fn == sn) {
                r = node(p, r);
                while (fn % 2 == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                r = node(r, p);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(r, root);
    }

    static boolean consistent(long first, long second, byte[] root1, byte[] root2, List<byte[]> proof)
            throws Exception {
        SecondOpinion.must(first > 0 && first <= second);
        if (first == second) {
            return proof.isEmpty() && Arrays.equals(root1, root2);
        }
        SecondOpinion.must(!proof.isEmpty());
        var rest = new ArrayList<>(proof);
        byte[] seed = Long.bitCount(first) == 1 ? root1 : rest.remove(0);
        long fn = first - 1;
        long sn = second - 1;
        while (fn % 2 == 1) {
            fn >>= 1;
            sn >>= 1;
        }
        byte[] fr = seed;
        byte[] sr = seed;
        for (byte[] c : rest) {
            SecondOpinion.must(sn != 0);
            if (fn % 2 == 1 || fn == sn) {
                fr = node(c, fr);
                sr = node(c, sr);
                while (fn % 2 == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                sr = node(sr, c);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(fr, root1) && Arrays.equals(sr, root2);
    }

    private static byte[] node(byte[] left, byte[] right) throws Exception {
        return sha256(new byte[] {1}, left, right);
    }

    static byte[] sha256(byte[]... parts) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }
}
