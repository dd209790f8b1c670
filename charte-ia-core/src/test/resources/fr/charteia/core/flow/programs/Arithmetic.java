package programs;

import api.*;

/** What follows from numbers that are known: a branch that is never taken sends nothing, its opposite does. */
class Arithmetic {
    void ints() {
        int x = 7;
        if (x + 3 != 10) Ia.envoyer(Donnees.nom());
        if (x - 3 != 4) Ia.envoyer(Donnees.nom());
        if (x * 3 != 21) Ia.envoyer(Donnees.nom());
        if (x / 3 != 2) Ia.envoyer(Donnees.nom());
        if (x % 3 != 1) Ia.envoyer(Donnees.nom());
        if (-x != -7) Ia.envoyer(Donnees.nom());
        if (x / 3 == 2) Ia.envoyer(Donnees.nom()); // 401
        if (-x == -7) Ia.envoyer(Donnees.nom()); // 401
    }
    void bits() {
        int x = 12;
        int y = 10;
        if ((x & y) != 8) Ia.envoyer(Donnees.nom());
        if ((x | y) != 14) Ia.envoyer(Donnees.nom());
        if ((x ^ y) != 6) Ia.envoyer(Donnees.nom());
        if (~x != -13) Ia.envoyer(Donnees.nom());
        if ((x | y) == 14) Ia.envoyer(Donnees.nom()); // 401
    }
    void shifts() {
        int x = -12;
        if (x << 2 != -48) Ia.envoyer(Donnees.nom());
        if (x >> 2 != -3) Ia.envoyer(Donnees.nom());
        if (x >>> 30 != 3) Ia.envoyer(Donnees.nom());
        if (x >> 2 == -3) Ia.envoyer(Donnees.nom()); // 401
    }
    void shifts_of_longs() {
        long x = -12;
        if (x << 2 != -48) Ia.envoyer(Donnees.nom());
        if (x >> 2 != -3) Ia.envoyer(Donnees.nom());
        if (x >>> 62 != 3) Ia.envoyer(Donnees.nom());
        if (x << 2 == -48) Ia.envoyer(Donnees.nom()); // 401
        if (x >>> 62 == 3) Ia.envoyer(Donnees.nom()); // 401
    }
    void longs() {
        long x = 7;
        if (x + 3 != 10) Ia.envoyer(Donnees.nom());
        if (x - 3 != 4) Ia.envoyer(Donnees.nom());
        if (x * 3 != 21) Ia.envoyer(Donnees.nom());
        if (x / 3 != 2) Ia.envoyer(Donnees.nom());
        if (x % 3 != 1) Ia.envoyer(Donnees.nom());
        if (-x != -7) Ia.envoyer(Donnees.nom());
        if (x - 3 == 4) Ia.envoyer(Donnees.nom()); // 401
    }
    void bits_of_longs() {
        long x = 12;
        long y = 10;
        if ((x & y) != 8) Ia.envoyer(Donnees.nom());
        if ((x | y) != 14) Ia.envoyer(Donnees.nom());
        if ((x ^ y) != 6) Ia.envoyer(Donnees.nom());
        if ((x ^ y) == 6) Ia.envoyer(Donnees.nom()); // 401
    }
    void floats() {
        float x = 7;
        if (x + 2 != 9) Ia.envoyer(Donnees.nom());
        if (x - 2 != 5) Ia.envoyer(Donnees.nom());
        if (x * 2 != 14) Ia.envoyer(Donnees.nom());
        if (x / 2 != 3.5f) Ia.envoyer(Donnees.nom());
        if (x % 2 != 1) Ia.envoyer(Donnees.nom());
        if (-x != -7) Ia.envoyer(Donnees.nom());
        if (x / 2 == 3.5f) Ia.envoyer(Donnees.nom()); // 401
    }
    void doubles() {
        double x = 7;
        if (x + 2 != 9) Ia.envoyer(Donnees.nom());
        if (x - 2 != 5) Ia.envoyer(Donnees.nom());
        if (x * 2 != 14) Ia.envoyer(Donnees.nom());
        if (x / 2 != 3.5) Ia.envoyer(Donnees.nom());
        if (x % 2 != 1) Ia.envoyer(Donnees.nom());
        if (-x != -7) Ia.envoyer(Donnees.nom());
        if (x / 2 == 3.5) Ia.envoyer(Donnees.nom()); // 401
    }
    void not_a_number() {
        double d = 0;
        float f = 0;
        d = d / d;
        f = f / f;
        if (d < 1) Ia.envoyer(Donnees.nom());
        if (d > 1) Ia.envoyer(Donnees.nom());
        if (d == d) Ia.envoyer(Donnees.nom());
        if (f < 1) Ia.envoyer(Donnees.nom());
        if (f > 1) Ia.envoyer(Donnees.nom());
        if (1 < f) Ia.envoyer(Donnees.nom());
        if (1 > f) Ia.envoyer(Donnees.nom());
        if (!(d < 1)) Ia.envoyer(Donnees.nom()); // 401
        if (!(f > 1)) Ia.envoyer(Donnees.nom()); // 401
    }
    void negative_zero() {
        double d = 0;
        float f = 0;
        double e = -d;
        float g = -f;
        if (d != e) Ia.envoyer(Donnees.nom());
        if (e != d) Ia.envoyer(Donnees.nom());
        if (f != g) Ia.envoyer(Donnees.nom());
        if (g != f) Ia.envoyer(Donnees.nom());
        if (e < d) Ia.envoyer(Donnees.nom());
        if (g == f) Ia.envoyer(Donnees.nom()); // 401
    }
    void divided_by_zero(int n) {
        int zero = 0;
        long none = 0;
        try {
            System.out.println(n / zero);
            Ia.envoyer("x");
        } catch (ArithmeticException e) {
            Ia.envoyer(Donnees.nom()); // 401
        }
        try {
            System.out.println(7 % none + 7 / none);
        } catch (ArithmeticException e) {
            Ia.envoyer(Donnees.nom()); // 401
        }
    }
    void converted() {
        int i = 300;
        double d = 7.9;
        float f = 7.9f;
        long l = 1L << 33 | 5;
        if ((byte) i != 44) Ia.envoyer(Donnees.nom());
        if ((short) (i * 1000) != -27_680) Ia.envoyer(Donnees.nom());
        if ((char) -i != 65_236) Ia.envoyer(Donnees.nom());
        if ((int) d != 7) Ia.envoyer(Donnees.nom());
        if ((long) d != 7) Ia.envoyer(Donnees.nom());
        if ((int) f != 7) Ia.envoyer(Donnees.nom());
        if ((int) l != 5) Ia.envoyer(Donnees.nom());
        if ((double) i / 7 < 42.8) Ia.envoyer(Donnees.nom());
        if ((float) l < 1000) Ia.envoyer(Donnees.nom());
        if ((byte) i == 44) Ia.envoyer(Donnees.nom()); // 401
        if ((int) l == 5) Ia.envoyer(Donnees.nom()); // 401
    }
    void computed_by_the_jdk(boolean b) {
        byte y = 7;
        short s = 8;
        char c = '9';
        boolean t = true;
        if (Byte.toUnsignedInt(y) != 7) Ia.envoyer(Donnees.nom());
        if (Short.compare(s, s) != 0) Ia.envoyer(Donnees.nom());
        if (!Character.isDigit(c)) Ia.envoyer(Donnees.nom());
        if (!Boolean.logicalAnd(t, t)) Ia.envoyer(Donnees.nom());
        if (Math.max(y, s) != 8) Ia.envoyer(Donnees.nom());
        if (!String.valueOf(c).equals("9")) Ia.envoyer(Donnees.nom());
        if (!String.valueOf(t).equals("true")) Ia.envoyer(Donnees.nom());
        if (Character.toUpperCase('a') != 'A') Ia.envoyer(Donnees.nom());
        if (Byte.parseByte("12") + Short.parseShort("30") != 42) Ia.envoyer(Donnees.nom());
        if (Boolean.logicalAnd(t, b)) Ia.envoyer(Donnees.nom()); // 401
        if (Character.isDigit(c)) Ia.envoyer(Donnees.nom()); // 401
        if (Short.compare(s, s) == 0) Ia.envoyer(Donnees.nom()); // 401
    }
    void put_together() {
        char c = 'a';
        boolean t = true;
        int n = 97;
        if (!("" + c + t + n).equals("atrue97")) Ia.envoyer(Donnees.nom());
        if (("" + c + t + n).equals("atrue97")) Ia.envoyer(Donnees.nom()); // 401
    }
    void references() {
        Object a = new Object();
        Object b = new Object();
        Object same = a;
        Object none = null;
        Object nothing = null;
        if (a != same) Ia.envoyer(Donnees.nom());
        if (a == b) Ia.envoyer(Donnees.nom());
        if (none != nothing) Ia.envoyer(Donnees.nom());
        if (a == none) Ia.envoyer(Donnees.nom());
        if (none == a) Ia.envoyer(Donnees.nom());
        if (a == same) Ia.envoyer(Donnees.nom()); // 401
        if (none == nothing) Ia.envoyer(Donnees.nom()); // 401
        if (a != b) Ia.envoyer(Donnees.nom()); // 401
        if (none != a) Ia.envoyer(Donnees.nom()); // 401
    }
    void reference_from_outside(Object a, Object b) {
        Object mine = new Object();
        Object none = null;
        if (a == b) Ia.envoyer(Donnees.nom()); // 401
        if (a != b) Ia.envoyer(Donnees.nom()); // 401
        if (a == none) Ia.envoyer(Donnees.nom()); // 401
        if (none != b) Ia.envoyer(Donnees.nom()); // 401
        if (a != mine) Ia.envoyer(Donnees.nom()); // 401
    }
    void made_in_a_loop() {
        Object last = null;
        for (int i = 0; i < Donnees.nombre(); i++) {
            Object o = new Object();
            if (last == o) Ia.envoyer("x");
            if (last != o) Ia.envoyer(Donnees.nom()); // 401
            last = o;
        }
    }
    void one_of_two(boolean b) {
        int n = b ? 1 : 3;
        if (n > 3) Ia.envoyer(Donnees.nom());
        if (n < 1) Ia.envoyer(Donnees.nom());
        if (n >= 3) Ia.envoyer(Donnees.nom()); // 401
        if (n <= 1) Ia.envoyer(Donnees.nom()); // 401
    }
    void what_a_comparison_leaves(int k) {
        int n = k == 0 ? 1 : k == 1 ? 2 : 3;
        if (n < 2) {
            if (n != 1) Ia.envoyer(Donnees.nom());
        } else {
            if (n == 1) Ia.envoyer(Donnees.nom());
            if (n == 2) Ia.envoyer(Donnees.nom()); // 401
        }
        if (2 < n) {
            if (n != 3) Ia.envoyer(Donnees.nom());
        } else if (n == 3) {
            Ia.envoyer(Donnees.nom());
        }
    }
    void what_a_loop_leaves() {
        int n = 0;
        while (n < 3) n++;
        if (n < 3) Ia.envoyer(Donnees.nom());
        if (n >= 3) Ia.envoyer(Donnees.nom()); // 401
    }
    static int un(int k) { return k == 0 ? 1 : k == 1 ? 2 : 3; }
    void what_a_comparison_of_an_answer_leaves(int k) {
        int n = un(k);
        if (n < 2) {
            if (n != 1) Ia.envoyer(Donnees.nom());
        } else {
            if (n == 1) Ia.envoyer(Donnees.nom());
            if (n == 2) Ia.envoyer(Donnees.nom()); // 401
        }
        if (2 < n) {
            if (n != 3) Ia.envoyer(Donnees.nom());
        } else if (n == 3) {
            Ia.envoyer(Donnees.nom());
        }
        if (n == 2) {
            if (n + 1 != 3) Ia.envoyer(Donnees.nom());
        } else if (n - 1 == 1) {
            Ia.envoyer(Donnees.nom());
        }
    }
    static String mode(int k) { return k == 0 ? null : k == 1 ? "a" : "b"; }
    void what_a_comparison_with_null_leaves(int k) {
        String s = mode(k);
        if (s != null) {
            if ((s + "c").equals("nullc")) Ia.envoyer(Donnees.nom());
            if ((s + "c").equals("ac")) Ia.envoyer(Donnees.nom()); // 401
        }
    }
}
