package fr.charteia.core.flow;

import fr.charteia.core.testing.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Programs as nobody writes them, and as generators do. */
enum Pathological {
    MANY_EARLY_RETURNS(
            true,
            "public static String m(int[] f, String s) {\n"
                    + lines(3000, i -> "if (f[0] == " + i % 100 + ") return s;")
                    + "return s; } public static void entrer(int[] f) { Ia.envoyer(m(f, Donnees.nom())); }"),

    NESTED_CONDITIONS(
            false,
            "public static void m(int[] f, String s) {\n"
                    + lines(150, i -> "if (f[" + i + "] > 0) {") + "Ia.envoyer(s);" + "}".repeat(150)
                    + "} public static void entrer(int[] f) { m(f, Donnees.nom()); }"),

    MANY_CATCHES(
            false,
            "public static String m(String s) { String r = s;\n"
                    + lines(900, i -> "try { r = r.concat(s); } catch (RuntimeException e) { r = s; }")
                    + "return r; } public static void entrer() { Ia.envoyer(m(Donnees.nom())); }"),

    MANY_TESTS_OF_THE_SAME(
            false,
            "public static String m(boolean[] f, String s) { String r = \"\";\n"
                    + lines(40, i -> "boolean b" + i + " = f[" + i + "];")
                    + lines(40, i -> "if (b" + i + ") r = r + s; else r = r + " + i + ";")
                    + lines(40, i -> "if (b" + i + ") r = r + s; else r = r + " + i + ";")
                    + "return r; } public static void entrer(boolean[] f) { Ia.envoyer(m(f, Donnees.nom())); }"),

    FIVE_THOUSAND_FIELDS(
            false,
            lines(5000, i -> "String f" + i + ";")
                    + lines(
                            10,
                            m -> "public void poser" + m + "(String s) {"
                                    + lines(500, i -> "f" + (m * 500 + i) + " = s + Donnees.nom();") + "}"
                                    + "public void lire" + m + "() { Ia.envoyer(f" + (m * 500 + 7) + "); }")
                    + "public void tout() { Ia.envoyer(this); }"),

    LONG_TEXT(
            true,
            "public static void entrer(String s) { StringBuilder b = new StringBuilder();\n"
                    + lines(4000, i -> "b.append(s).append(" + i + ");")
                    + "b.append(Donnees.nom()); Ia.envoyer(b.toString()); }"),

    MANY_PARAMETERS(
            false,
            lines(
                            40,
                            m -> "static String m" + m + "(" + parameters(250) + ") { return "
                                    + (m == 39 ? "p0 + p249" : "m" + (m + 1) + "(" + rotated(250) + ")") + "; }")
                    + "public static void entrer() { Ia.envoyer(m0(" + "Donnees.nom(), ".repeat(249) + "\"\")); }"),

    DEEP_INHERITANCE(
            false,
            "static class H0 { String m(String s) { return s; } }"
                    + lines(
                            200,
                            i -> "static class H" + (i + 1) + " extends H" + i + " { String m(String s) { return "
                                    + (i % 10 == 0 ? "s" : "super.m(s)") + "; } }")
                    + "public static void entrer() { Ia.envoyer(new H200().m(Donnees.nom())); }"),

    WIDE_HIERARCHY(
            true,
            "interface W { String m(String s); }"
                    + lines(
                            300,
                            i -> "static class W" + i + " implements W { public String m(String s) { return s; } }")
                    + "public static void entrer(W w) { Ia.envoyer(w.m(Donnees.nom())); }"),

    RING_OF_OBJECTS(
            false,
            "static class N { N a; N b; Object[] t = new Object[4]; java.util.List<Object> l = new java.util.ArrayList<>(); "
                    + "java.util.Map<String, Object> m = new java.util.HashMap<>(); }"
                    + "static N garde; public static void entrer() {\n"
                    + lines(40, i -> "final N n" + i + " = new N();")
                    + lines(40, i -> {
                        String n = "n" + i;
                        String next = "n" + (i + 1) % 40;
                        String other = "n" + (i * 7 + 3) % 40;
                        return n + ".a = " + next + "; " + n + ".b = " + other + "; " + n + ".l.add(" + next + ".l); "
                                + n
                                + ".l.add(" + other + "); " + n + ".m.put(\"k" + i % 5 + "\", " + next + ".m); " + n
                                + ".t[" + i % 4 + "] = " + other + ".t; " + n + ".m.put(\"l\", " + n + ".l); " + other
                                + ".l.add(" + n + ".m);";
                    })
                    + "garde = n0; n3.l.add(Donnees.nom()); Ia.envoyer(n0); java.util.concurrent.ForkJoinPool.commonPool().submit(() -> n3.l.size()); }"
                    + "N champ; public void garder(N n) { champ = n; champ.l.add(n.m); champ.m.put(\"x\", n.l); Ia.envoyer(champ.m); }"),

    MAPS_IN_EACH_OTHER(
            false,
            "public static class B { java.util.Map<String, Object> m; }"
                    + "public void garder() { B b = new B();\n"
                    + "java.util.Map<String, Object> m = new java.util.HashMap<>(), n = new java.util.HashMap<>();\n"
                    + lines(300, i -> "m.put(\"k" + i + "\", n); n.put(\"k" + i + "\", m);")
                    + "m.put(\"nom\", Donnees.nom()); b.m = m; Inconnu.appliquer(b, x -> x); }"
                    + "public void sortir() { B b = Inconnu.appliquer(null, x -> x); Ia.envoyer(b.m.get(\"nom\")); }"),

    LAMBDAS_IN_LAMBDAS(
            false,
            "static String f(java.util.function.Supplier<String> s) { return s.get(); }"
                    + "public static void entrer() { String x = Donnees.nom(); Ia.envoyer(" + "f(() -> ".repeat(60)
                    + "x" + ")".repeat(60)
                    + "); }"),

    LONG_CHAIN(
            true,
            lines(
                            2000,
                            i -> "static String m" + i + "(String s) { return "
                                    + (i == 1999 ? "s" : "m" + (i + 1) + "(s)") + "; }")
                    + "public static void entrer() { Ia.envoyer(m0(Donnees.nom())); }"),

    EVERYBODY_CALLS_EVERYBODY(
            false,
            lines(
                            60,
                            i -> "static String m" + i + "(String s, int n) { switch (n) {"
                                    + lines(60, j -> "case " + j + ": return m" + j + "(s + " + i + ", n / 2);")
                                    + "default: return s; } }")
                    + "public static void entrer(int n) { Ia.envoyer(m0(Donnees.nom(), n)); }"),

    /** As clients of streaming protocols have them. */
    LISTENERS_THAT_WRAP_EACH_OTHER(
            true,
            "interface L { void event(Object o); void error(Exception e); void end(); }"
                    + lines(
                            38,
                            i -> "static class L" + i + " implements L { L l; String last; int n; Object all; "
                                    + "final java.util.List<Object> got = new java.util.ArrayList<>();"
                                    + "final java.util.Map<String, Object> by = new java.util.HashMap<>();"
                                    + "L" + i + "(L l) { this.l = l; }"
                                    + "public void event(Object o) { last = last + o; n++; all = o; got.add(o); by.put(last, all);"
                                    + " if (o == null) { l.error(new Exception(last)); } else { l.event(got); l.event(last); } }"
                                    + "public void error(Exception e) { last = e.getMessage(); got.add(e); l.event(by); l.error(e); l.end(); }"
                                    + "public void end() { by.putAll((java.util.Map<String, Object>) all); l.event(all); l.end(); } }")
                    + "static class Last implements L { Object o; public void event(Object o) { this.o = o; Ia.envoyer(o); }"
                    + "public void error(Exception e) { Ia.envoyer(e.getMessage()); } public void end() { Ia.envoyer(o); } }"
                    + "public static void entrer(L l) { L w = " + lines(38, i -> "new L" + i + "(") + "l"
                    + ")".repeat(38)
                    + "; w.event(Donnees.nom()); }"),

    /** Each runs all others, with what it makes of what they made. */
    STAGES_THAT_COMPLETE_WHAT_THEY_WAIT_FOR(
            true,
            "public static void entrer() {"
                    + " java.util.concurrent.CompletableFuture<String> f = new java.util.concurrent.CompletableFuture<>();\n"
                    + lines(
                            6,
                            i -> "f.thenRun(() -> f.complete(f.thenApply(x -> x + " + i + ").getNow(\"\")));"
                                    + " f.thenAccept(x -> f.thenAccept(y -> f.complete(y + x + " + i + ")));")
                    + "f.complete(Donnees.nom()); f.thenAccept(Ia::envoyer); }"),

    ALL_FIELDS_TO_ALL_FIELDS(
            false,
            lines(60, i -> "String f" + i + ";")
                    + lines(
                            60,
                            i -> "public void p" + i + "() {"
                                    + lines(60, j -> "f" + i + " = f" + i + " + f" + (i + j) % 60 + ";") + "}")
                    + "public void entrer() { f0 = Donnees.nom(); } public void sortir() { Ia.envoyer(f30); }"),

    /** Sixty-four kilobytes of switch. */
    HUGE_SWITCH(false, "") {
        @Override
        void method(MethodVisitor code) {
            Label[] cases = new Label[8000];
            for (int i = 0; i < cases.length; i++) {
                cases[i] = new Label();
            }
            Label end = new Label();
            code.visitVarInsn(Opcodes.ILOAD, 0);
            code.visitTableSwitchInsn(0, cases.length - 1, end, cases);
            for (Label one : cases) {
                code.visitLabel(one);
                code.visitVarInsn(Opcodes.ALOAD, 1);
                code.visitInsn(Opcodes.ARETURN);
            }
            code.visitLabel(end);
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitInsn(Opcodes.ARETURN);
        }
    },

    /** Sixty-four kilobytes in a straight line. */
    HUGE_METHOD(true, "") {
        @Override
        void method(MethodVisitor code) {
            code.visitVarInsn(Opcodes.ALOAD, 1);
            for (int i = 0; i < 21_000; i++) {
                code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/String", "trim", "()Ljava/lang/String;", false);
            }
            code.visitInsn(Opcodes.ARETURN);
        }
    },

    /** As many jumps back as fit. */
    LOOPS_IN_LOOPS(false, "") {
        @Override
        void method(MethodVisitor code) {
            Label[] heads = new Label[600];
            for (int i = 0; i < heads.length; i++) {
                heads[i] = new Label();
                code.visitLabel(heads[i]);
                code.visitIincInsn(0, 1);
            }
            for (int i = heads.length - 1; i >= 0; i--) {
                code.visitVarInsn(Opcodes.ALOAD, 1);
                code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/String", "trim", "()Ljava/lang/String;", false);
                code.visitVarInsn(Opcodes.ASTORE, 1);
                code.visitVarInsn(Opcodes.ILOAD, 0);
                code.visitJumpInsn(Opcodes.IFLT, heads[i]);
            }
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitInsn(Opcodes.ARETURN);
        }
    };

    private final boolean cut;
    private final String members;

    Pathological(boolean cut, String members) {
        this.cut = cut;
        this.members = members;
    }

    /** Whether the analysis has to look at a part of it only, and to say so. */
    boolean isCut() {
        return cut;
    }

    /** Writes the code of {@code static String G.m(int, String)}; none by default. */
    void method(MethodVisitor code) {}

    Path compile(Path api) {
        if (!members.isEmpty()) {
            return Sources.of("package p; import api.*; public class C {\n" + members + "\n}")
                    .classpath(api)
                    .compile();
        }
        Path classes = Sources.of("""
                package p;
                import api.*;
                public class C { public static void entrer(int i) { Ia.envoyer(G.m(i, Donnees.nom())); } }
                class G { static String m(int i, String s) { return s; } }
                """).classpath(api).compile();
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        // Version 49 needs no frames.
        writer.visit(Opcodes.V1_5, Opcodes.ACC_SUPER, "p/G", null, "java/lang/Object", null);
        MethodVisitor code =
                writer.visitMethod(Opcodes.ACC_STATIC, "m", "(ILjava/lang/String;)Ljava/lang/String;", null, null);
        code.visitCode();
        method(code);
        code.visitMaxs(0, 0);
        code.visitEnd();
        writer.visitEnd();
        try {
            Files.write(classes.resolve("p/G.class"), writer.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return classes;
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n")) + "\n";
    }

    private static String parameters(int count) {
        return IntStream.range(0, count).mapToObj(i -> "String p" + i).collect(Collectors.joining(", "));
    }

    private static String rotated(int count) {
        return IntStream.range(0, count).mapToObj(i -> "p" + (i + 1) % count).collect(Collectors.joining(", "));
    }
}
