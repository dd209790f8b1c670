package fr.charteia.core.declaration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells texts from each other, whatever their line ends. */
final class Digest {
    /** Half of a SHA-256: nobody writes a fiche to collide with its former self. */
    private static final int LENGTH = 32;

    private Digest() {}

    static String of(String text) {
        try {
            byte[] bytes = text.replaceAll("\\R", "\n").getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
