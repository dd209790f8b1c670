package fr.charteia.core.bytecode;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** The encoding of texts in class files: UTF-8, but for NUL and for what lies beyond 16 bits (JVMS 4.4.7). */
final class ModifiedUtf8 {

    private static final char REPLACEMENT = '\uFFFD';

    private ModifiedUtf8() {}

    /** The text that begins there with its length. */
    static String decode(byte[] file, int at) {
        return decode(file, at + 2, length(file, at));
    }

    /** How many bytes the text has that begins there with its length. */
    static int length(byte[] file, int at) {
        return ((file[at] & 0xFF) << 8) | (file[at + 1] & 0xFF);
    }

    static String decode(byte[] file, int from, int length) {
        // The JDK's decoder is the fast one; where the two encodings differ it leaves its mark.
        String text = new String(file, from, length, UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : decodeSlowly(file, from, length);
    }

    private static String decodeSlowly(byte[] file, int from, int length) {
        char[] chars = new char[length];
        int count = 0;
        int end = from + length;
        for (int at = from; at < end; ) {
            int first = file[at++];
            if (first >= 0) {
                chars[count++] = (char) first;
            } else if ((first & 0xE0) == 0xC0) {
                chars[count++] = (char) (((first & 0x1F) << 6) | following(file, at++, end));
            } else {
                chars[count++] =
                        (char) (((first & 0xF) << 12) | (following(file, at++, end) << 6) | following(file, at++, end));
            }
        }
        return new String(chars, 0, count);
    }

    /** What a byte adds to a character that began before it; nothing where the text ends in the middle of one. */
    private static int following(byte[] file, int at, int end) {
        return at < end ? file[at] & 0x3F : 0;
    }

    static byte[] encode(String text) {
        byte[] bytes = new byte[3 * text.length()];
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            if (one != 0 && one < 0x80) {
                bytes[count++] = (byte) one;
            } else if (one < 0x800) {
                bytes[count++] = (byte) (0xC0 | (one >> 6));
                bytes[count++] = (byte) (0x80 | (one & 0x3F));
            } else {
                bytes[count++] = (byte) (0xE0 | (one >> 12));
                bytes[count++] = (byte) (0x80 | ((one >> 6) & 0x3F));
                bytes[count++] = (byte) (0x80 | (one & 0x3F));
            }
        }
        return Arrays.copyOf(bytes, count);
    }
}
