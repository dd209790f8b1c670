package programs; import api.*; import java.util.*; import java.util.function.*;
/** More functions than are told apart: what each of them does is seen all the same. */
class ManyFunctions {
    static void run(Consumer<String> c, String s) { c.accept(s); }
    static String ask(Function<String, String> c, String s) { return c.apply(s); }
    static final Map<String, Consumer<String>> TABLE = new HashMap<>();
    static {
        TABLE.put("a", s -> System.out.println("a" + s)); TABLE.put("b", s -> System.out.println("b" + s)); TABLE.put("c", s -> System.out.println("c" + s)); TABLE.put("d", s -> System.out.println("d" + s));
        TABLE.put("e", s -> System.out.println("e" + s)); TABLE.put("f", s -> System.out.println("f" + s)); TABLE.put("g", s -> System.out.println("g" + s)); TABLE.put("h", s -> System.out.println("h" + s));
        TABLE.put("i", s -> System.out.println("i" + s)); TABLE.put("j", s -> Ia.envoyer(s)); // 401
        TABLE.put("k", s -> Ia.envoyer("x")); TABLE.put("l", s -> System.out.println("l" + s));
    }
    void go(String k) { run(TABLE.get(k), Donnees.nom()); }
    void direct(String k) { TABLE.get(k).accept("x"); }
    static String twelve(int n, String s) {
        Function<String, String> f = x -> "a"; if (n == 1) f = x -> "b"; if (n == 2) f = x -> "c"; if (n == 3) f = x -> "d"; if (n == 4) f = x -> "e"; if (n == 5) f = x -> "f"; if (n == 6) f = x -> "g"; if (n == 7) f = x -> "h"; if (n == 8) f = x -> "i"; if (n == 9) f = x -> x;
        return ask(f, s);
    }
    void one_of_ten(int n) { Ia.envoyer(twelve(n, Donnees.nom())); } // 401
}
