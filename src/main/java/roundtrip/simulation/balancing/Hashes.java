package roundtrip.simulation.balancing;

import roundtrip.simulation.Hashing;

/// The hash functions of HAProxy and nginx on ASCII texts, in 32 bits. Source: HAProxy 2.6, `src/hash.c`, and Bob Jenkins' integer
/// hash, in HAProxy `full_hash`; nginx 1.22, `src/core/ngx_crc32.h`.
final class Hashes {
    private static final int POLYNOMIAL = 0xedb88320;
    private static final int[] TABLE = table();

    private Hashes() {}

    /// HAProxy's hash of a page: what stands before a question mark.
    static int ofPage(String uri, Hashing.Function function) {
        int query = uri.indexOf('?');
        int length = query < 0 ? uri.length() : query;
        return switch (function) {
            case SDBM -> sdbm(uri, length);
            case DJB2 -> djb2(uri, length);
            case WT6 -> wt6(uri, length);
            case CRC32 -> crc32(uri, length);
        };
    }

    private static int sdbm(String text, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = octet(text, i) + (hash << 6) + (hash << 16) - hash;
        }
        return hash;
    }

    private static int djb2(String text, int length) {
        int hash = 5381;
        for (int i = 0; i < length; i++) {
            hash = (hash << 5) + hash + octet(text, i);
        }
        return hash;
    }

    private static int wt6(String text, int length) {
        int low = 0xa53c965a;
        int high = 0x5ca6953a;
        int right = 6;
        int left = 18;
        for (int i = 0; i < length; i++) {
            int octet = octet(text, i);
            low = ~(low ^ octet);
            high = ~(high + octet);
            int turned = Integer.rotateLeft(high, right);
            high = Integer.rotateLeft(low, left);
            low = turned;
            int step = (low >>> 16 ^ high) & 0xffff;
            right = step & 0x1f;
            left = step >> 11;
        }
        return low ^ high;
    }

    static int crc32(String text, int length) {
        return ~crc32(~0, text, length);
    }

    /// Goes on with an unfinished sum.
    static int crc32(int sum, String text, int length) {
        int crc = sum;
        for (int i = 0; i < length; i++) {
            crc = crc32(crc, octet(text, i));
        }
        return crc;
    }

    static int crc32(int sum, int octet) {
        return TABLE[(sum ^ octet) & 0xff] ^ sum >>> Byte.SIZE;
    }

    private static int octet(String text, int at) {
        return text.charAt(at) & 0xff;
    }

    private static int[] table() {
        int[] table = new int[256];
        for (int i = 0; i < table.length; i++) {
            int crc = i;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                crc = crc >>> 1 ^ ((crc & 1) == 0 ? 0 : POLYNOMIAL);
            }
            table[i] = crc;
        }
        return table;
    }

    /// Stirs a number; two numbers never give the same.
    static int full(int number) {
        int a = number + 0x7ed55d16 + (number << 12);
        a = a ^ 0xc761c23c ^ a >>> 19;
        a = a + 0x165667b1 + (a << 5);
        a = a + 0xd3a2646c ^ a << 9;
        a = a + 0xfd7046c5 + (a << 3);
        a = a ^ 0xb55a4f09 ^ a >>> 16;
        return a * (int) 3_221_225_473L;
    }
}
