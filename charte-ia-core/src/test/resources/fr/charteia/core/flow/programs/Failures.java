package programs;

import api.*;
import java.io.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

/** Exceptions that carry, cut and turn flows. */
class Failures {
    static class Echec extends RuntimeException {
        private final String porte;
        Echec(String message, String porte) { super(message); this.porte = porte; }
        String porte() { return porte; }
    }
    static class EchecLocal extends RuntimeException {
        private final String local;
        EchecLocal(String message, String local) { super(message); this.local = local; }
        @Override public String getLocalizedMessage() { return local; }
    }
    static class EchecMuet extends RuntimeException {
        EchecMuet(String s) { super(s); }
        @Override public String getMessage() { return "muet"; }
    }
    static class EchecDetaille extends RuntimeException {
        private final String detail;
        EchecDetaille(String detail) { this.detail = detail; }
        @Override public String getMessage() { return "détail : " + detail; }
    }
    static class Verifiee extends Exception {
        Verifiee(String s) { super(s); }
        Verifiee(Throwable t) { super(t); }
    }
    void localized_message() {
        try { throw new EchecLocal("rien", Donnees.nom()); }
        catch (EchecLocal e) { Ia.envoyer(e.getLocalizedMessage()); } // 401
    }
    void localized_message_clean() {
        try { throw new EchecLocal(Donnees.nom(), "rien"); }
        catch (EchecLocal e) { Ia.envoyer(e.getLocalizedMessage()); }
    }
    void printed_by_localized_message() {
        try { throw new EchecLocal("rien", Donnees.nom()); }
        catch (EchecLocal e) { Ia.envoyer("" + e); } // 401
    }
    void printed_by_localized_message_clean() {
        try { throw new EchecLocal(Donnees.nom(), "rien"); }
        catch (EchecLocal e) { Ia.envoyer("" + e); }
    }
    void message_overridden_to_nothing() {
        try { throw new EchecMuet(Donnees.nom()); }
        catch (EchecMuet e) { Ia.envoyer(e.getMessage()); }
    }
    void message_overridden_to_nothing_caught_wide() {
        try { throw new EchecMuet(Donnees.nom()); }
        catch (RuntimeException e) { Ia.envoyer(e.getMessage()); }
    }
    void message_overridden_to_nothing_printed() {
        try { throw new EchecMuet(Donnees.nom()); }
        catch (RuntimeException e) { Ia.envoyer("échec " + e); }
    }
    void message_overridden_to_detail() {
        try { throw new EchecDetaille(Donnees.nom()); }
        catch (RuntimeException e) { Ia.envoyer(e.getMessage()); } // 401
    }
    void message_overridden_to_detail_printed() {
        try { throw new EchecDetaille(Donnees.nom()); }
        catch (Exception e) { Ia.envoyer(e.toString()); } // 401
    }
    void accessor_of_the_field() {
        try { throw new Echec("rien", Donnees.nom()); }
        catch (Echec e) { Ia.envoyer(e.getMessage()); Ia.envoyer(e.porte()); } // 401
    }
    void message_only() {
        try { throw new Echec(Donnees.nom(), "rien"); }
        catch (Echec e) {
            Ia.envoyer(e.porte());
            Ia.envoyer(e.getMessage()); // 401
        }
    }
    void wrapped_as_cause() {
        try {
            try { throw new IllegalStateException(Donnees.nom()); }
            catch (IllegalStateException e) { throw new Verifiee(e); }
        } catch (Verifiee e) { Ia.envoyer(e.getMessage()); } // 401
    }
    void root_cause_loop() {
        try {
            try { throw new IllegalStateException(Donnees.nom()); }
            catch (IllegalStateException e) { throw new RuntimeException("a", new Exception("b", e)); }
        } catch (RuntimeException e) {
            Throwable t = e;
            while (t.getCause() != null) t = t.getCause();
            Ia.envoyer(t.getMessage()); // 401
        }
    }
    void root_cause_of_what_was_made_here() {
        Throwable t = new RuntimeException("a", new IOException(Donnees.nom()));
        while (t.getCause() != null) t = t.getCause();
        Ia.envoyer(t.getMessage()); // 401
    }
    void root_cause_of_three() {
        Throwable t = new RuntimeException("a", new RuntimeException("b", new IOException(Donnees.nom())));
        while (t.getCause() != null) t = t.getCause();
        Ia.envoyer(t.getMessage()); // 401
    }
    void root_cause_clean() {
        Throwable t = new RuntimeException("a", new IOException("b"));
        while (t.getCause() != null) t = t.getCause();
        Ia.envoyer(t.getMessage());
    }
    void init_cause() {
        Exception e = new Exception("a");
        e.initCause(new Exception(Donnees.nom()));
        Ia.envoyer(e.getMessage());
        Ia.envoyer(e.getCause().getMessage()); // 401
    }
    void suppressed() {
        Exception e = new Exception("a");
        e.addSuppressed(new Exception(Donnees.nom()));
        Ia.envoyer(e.getMessage());
        Ia.envoyer(e.getSuppressed()[0].getMessage()); // 401
    }
    void stack_trace_printed() {
        StringWriter w = new StringWriter();
        try { throw new IllegalStateException(Donnees.nom()); }
        catch (IllegalStateException e) { e.printStackTrace(new PrintWriter(w)); }
        Ia.envoyer(w.toString()); // 401
    }
    void stack_trace_printed_clean() {
        StringWriter w = new StringWriter();
        String n = Donnees.nom();
        try { throw new IllegalStateException("vide" + (n == null)); }
        catch (IllegalStateException e) { e.printStackTrace(new PrintWriter(w)); }
        Ia.envoyer(w.toString());
    }
    void stack_trace_elements_are_no_data() {
        try { throw new IllegalStateException(Donnees.nom()); }
        catch (IllegalStateException e) { Ia.envoyer(e.getStackTrace()[0].getMethodName()); }
    }
    void class_name_is_no_data() {
        try { throw new IllegalStateException(Donnees.nom()); }
        catch (IllegalStateException e) { Ia.envoyer(e.getClass().getSimpleName()); }
    }
    void same_rethrown() {
        try {
            try { throw new IllegalStateException(Donnees.nom()); }
            catch (RuntimeException e) { throw e; }
        } catch (RuntimeException e) { Ia.envoyer(e.getMessage()); } // 401
    }
    void replaced_when_rethrown() {
        try {
            try { throw new IllegalStateException(Donnees.nom()); }
            catch (RuntimeException e) { throw new IllegalArgumentException("illisible"); }
        } catch (RuntimeException e) { Ia.envoyer(e.getMessage()); }
    }
    @SuppressWarnings("finally")
    String rendu_malgre_lexception() {
        try { throw new IllegalStateException(Donnees.nom()); }
        finally { return "rien"; }
    }
    void swallowed_by_finally() {
        try { Ia.envoyer(rendu_malgre_lexception()); }
        catch (IllegalStateException e) { Ia.envoyer(e.getMessage()); }
    }
    @SuppressWarnings("finally")
    void replaced_in_finally() {
        try {
            try { throw new IllegalStateException("rien"); }
            finally { throw new IllegalArgumentException(Donnees.nom()); }
        } catch (RuntimeException e) { Ia.envoyer(e.getMessage()); } // 401
    }
    @SuppressWarnings("finally")
    void replaced_in_finally_clean() {
        try {
            try { throw new IllegalStateException(Donnees.nom()); }
            finally { throw new IllegalArgumentException("rien"); }
        } catch (RuntimeException e) { Ia.envoyer(e.getMessage()); }
    }
    @SuppressWarnings("finally")
    String premier_tour() {
        String s = "rien";
        while (true) {
            try { s = Donnees.nom(); }
            finally { s = "deux"; break; }
        }
        return s;
    }
    void break_in_finally() { Ia.envoyer(premier_tour()); }
    @SuppressWarnings("finally")
    void continue_in_finally() {
        String s = "rien";
        for (int i = 0; i < Donnees.nombre(); i++) {
            try {
                if (i == 3) throw new IllegalStateException(Donnees.nom());
                s = "b";
            } catch (IllegalStateException e) {
                s = e.getMessage();
            } finally { continue; }
        }
        Ia.envoyer(s); // 401
    }
    int lu;
    String rendu_avant_finally() {
        String s = "avant";
        try { return s; }
        finally { s = Donnees.nom(); lu = s.length(); }
    }
    void result_fixed_before_finally() { Ia.envoyer(rendu_avant_finally()); }
    StringBuilder texte_avant_finally() {
        StringBuilder b = new StringBuilder("avant");
        try { return b; }
        finally { b.append(Donnees.nom()); }
    }
    void object_changed_by_finally() { Ia.envoyer(texte_avant_finally().toString()); } // 401
    void order_of_handlers() {
        try { throw new FileNotFoundException(Donnees.nom()); }
        catch (FileNotFoundException e) { Ia.envoyer("absent"); }
        catch (IOException e) { Ia.envoyer(e.getMessage()); }
    }
    void wider_handler_after() {
        try { if (lu == 7) throw new FileNotFoundException("y"); throw new EOFException(Donnees.nom()); }
        catch (FileNotFoundException e) { Ia.envoyer(e.getMessage()); }
        catch (IOException e) { Ia.envoyer(e.getMessage()); } // 401
    }
    void thrown_in_handler_is_not_for_its_sibling() {
        try {
            try { throw new IllegalArgumentException("x"); }
            catch (IllegalArgumentException e) { throw new IllegalStateException(Donnees.nom()); }
            catch (IllegalStateException e) { Ia.envoyer(e.getMessage()); }
        } catch (IllegalStateException e) { Ia.envoyer(e.getMessage()); } // 401
    }
    void error_is_no_exception() {
        try {
            try { throw new AssertionError(Donnees.nom()); }
            catch (RuntimeException e) { Ia.envoyer(e.getMessage()); }
        } catch (Error e) { Ia.envoyer(e.getMessage()); } // 401
    }
    void multi_catch_common(int n) {
        try {
            if (n == 1) throw new IOException(Donnees.nom());
            if (n == 2) throw new TimeoutException("x");
        } catch (IOException | TimeoutException e) { Ia.envoyer(e.getMessage()); } // 401
    }
    void multi_catch_type_tested(int n) {
        try {
            if (n == 1) throw new IOException(Donnees.nom());
            if (n == 2) throw new TimeoutException("x");
        } catch (IOException | TimeoutException e) {
            if (e instanceof TimeoutException) Ia.envoyer(e.getMessage());
        }
    }
    static void refuser_tout(String s) { throw new IllegalStateException("refus de " + s); }
    static String jamais(String s) { throw new UnsupportedOperationException(); }
    void after_a_call_that_always_throws() {
        String s = Donnees.nom();
        refuser_tout("x");
        Ia.envoyer(s);
    }
    void after_a_call_that_never_gives() { Ia.envoyer(Donnees.nom() + jamais("x")); }
    static void exiger(boolean c) { if (!c) throw new IllegalArgumentException(); }
    void after_required_false() {
        exiger(false);
        Ia.envoyer(Donnees.nom());
    }
    void after_required_true() {
        exiger(true);
        Ia.envoyer(Donnees.nom()); // 401
    }
    void after_exit() {
        if (Donnees.choix()) { System.exit(1); Ia.envoyer(Donnees.nom()); }
    }
    static class Fragile {
        final String s;
        Fragile(String s) { this.s = s; if (s != null) throw new Echec("f", s); }
    }
    void thrown_by_constructor() {
        try { new Fragile(Donnees.nom()); }
        catch (Echec e) { Ia.envoyer(e.porte()); } // 401
    }
    void thrown_by_constructor_clean() {
        try { new Fragile("rien"); }
        catch (Echec e) { Ia.envoyer(e.porte()); }
    }
    void thrown_by_supplier() {
        Supplier<String> s = () -> { throw new Echec("x", Donnees.nom()); };
        try { s.get(); } catch (Echec e) { Ia.envoyer(e.porte()); } // 401
    }
    void thrown_in_for_each() {
        try { List.of(Donnees.nom()).forEach(s -> { throw new Echec("x", s); }); }
        catch (Echec e) { Ia.envoyer(e.porte()); } // 401
    }
    void thrown_in_for_each_clean() {
        try { List.of(Donnees.nom()).forEach(s -> { throw new Echec("x", "rien"); }); }
        catch (Echec e) { Ia.envoyer(e.porte()); }
    }
    void thrown_in_stream() {
        try { List.of(Donnees.nom()).stream().map(s -> { if (s.length() > 3) throw new Echec(s, ""); return 1; }).toList(); }
        catch (Echec e) { Ia.envoyer(e.getMessage()); } // 401
    }
    void or_else_throw() {
        try { Optional.empty().orElseThrow(() -> new Echec("x", Donnees.nom())); }
        catch (Echec e) { Ia.envoyer(e.porte()); } // 401
    }
    void require_non_null_with_message() {
        try { Objects.requireNonNull(null, Donnees.nom()); }
        catch (NullPointerException e) { Ia.envoyer(e.getMessage()); } // 401
    }
    void execution_exception() throws Exception {
        Future<String> f = Executors.newCachedThreadPool().submit(() -> { if (Donnees.choix()) throw new Echec(Donnees.nom(), ""); return "x"; });
        try { Ia.envoyer(f.get()); }
        catch (ExecutionException e) { Ia.envoyer(e.getCause().getMessage()); } // 401
    }
    void number_format_tells_the_text() {
        try { Integer.parseInt(Donnees.nom()); }
        catch (NumberFormatException e) { Ia.envoyer(e.getMessage()); } // 401
    }
    void number_format_of_clean() {
        String n = Donnees.nom();
        try { Integer.parseInt("12" + Donnees.propre()); }
        catch (NumberFormatException e) { Ia.envoyer(e.getMessage() + (n == null)); }
    }
    static int note(String s) {
        try { return Integer.parseInt(s); }
        catch (NumberFormatException e) { return 0; }
    }
    void number_format_was_caught() {
        try { note(Donnees.nom()); }
        catch (Exception e) { Ia.envoyer(e.getMessage()); }
    }
    static double autre_note(String s) {
        try { return Double.parseDouble(s); }
        catch (IllegalStateException | NullPointerException e) { return 0; }
    }
    void number_format_was_not_caught() {
        try { autre_note(Donnees.nom()); }
        catch (Exception e) { Ia.envoyer(e.getMessage()); } // 401
    }
    void number_format_is_no_checked_exception() throws java.io.IOException {
        try { if (Donnees.choix()) throw new java.io.IOException("a"); Integer.parseInt(Donnees.nom()); }
        catch (java.io.IOException e) { Ia.envoyer(e.getMessage()); }
    }
    void unchecked_was_caught() {
        try {
            try { Objects.requireNonNull(null, Donnees.nom()); }
            catch (RuntimeException e) { Donnees.choix(); }
        } catch (Throwable t) { Ia.envoyer(t.getMessage()); }
    }
    void null_was_not_caught() {
        try {
            try { Objects.requireNonNull(null, Donnees.nom()); }
            catch (IllegalArgumentException e) { Donnees.choix(); }
        } catch (RuntimeException t) { Ia.envoyer(t.getMessage()); } // 401
    }
    static class Canal implements AutoCloseable {
        private final StringBuilder tampon = new StringBuilder();
        void ecrire(String s) { tampon.append(s); }
        @Override public void close() { Ia.envoyer(tampon.toString()); } // 401
    }
    void close_sends() { try (Canal c = new Canal()) { c.ecrire(Donnees.nom()); } }
    static class CanalPropre implements AutoCloseable {
        private final StringBuilder tampon = new StringBuilder();
        void ecrire(String s) { tampon.append(s); }
        @Override public void close() { Ia.envoyer(tampon.toString()); }
    }
    void close_sends_clean() { try (CanalPropre c = new CanalPropre()) { c.ecrire("rien"); Donnees.nom(); } }
    static class Echouant implements AutoCloseable {
        private final String s;
        Echouant(String s) { this.s = s; }
        @Override public void close() { throw new Echec("x", s); }
    }
    void close_throws() {
        try (Echouant e = new Echouant(Donnees.nom())) { System.nanoTime(); }
        catch (Echec e) { Ia.envoyer(e.porte()); } // 401
    }
    void close_throws_as_suppressed() {
        try (Echouant e = new Echouant(Donnees.nom())) { throw new IllegalStateException("corps"); }
        catch (IllegalStateException e) {
            Ia.envoyer(e.getMessage());
            Ia.envoyer(((Echec) e.getSuppressed()[0]).porte()); // 401
        }
    }
    void closed_before_handler() {
        StringBuilder b = new StringBuilder();
        try (Closeable c = () -> b.append(Donnees.nom())) { throw new IOException("x"); }
        catch (IOException e) { Ia.envoyer(b.toString()); } // 401
    }
    void closed_after_body() throws IOException {
        StringBuilder b = new StringBuilder();
        try (Closeable c = () -> b.append(Donnees.nom())) { Ia.envoyer(b.toString()); }
    }
    static class Depart {
        static final String V;
        static { String v; try { v = Integer.toString(Integer.parseInt("x")); } catch (NumberFormatException e) { v = Donnees.nom(); } V = v; }
    }
    void caught_in_static_init() { Ia.envoyer(Depart.V); } // 401
    private static <T extends Throwable> void enDouce(Throwable t) throws T { @SuppressWarnings("unchecked") T u = (T) t; throw u; }
    void sneaky() {
        try { Failures.<RuntimeException>enDouce(new Verifiee(Donnees.nom())); }
        catch (Exception e) { Ia.envoyer(e.getMessage()); } // 401
    }
    Exception garde;
    void kept_in_field() {
        try { throw new Echec("x", Donnees.nom()); } catch (Echec e) { garde = e; }
        Ia.envoyer(((Echec) garde).porte()); // 401
    }
    static Echec fabriquer(String s) { return new Echec("x", s); }
    void made_by_factory() {
        try { throw fabriquer(Donnees.nom()); }
        catch (Echec e) { Ia.envoyer(e.porte()); } // 401
    }
    void made_and_never_thrown() {
        Echec e = fabriquer(Donnees.nom());
        try { throw fabriquer("rien"); }
        catch (Echec f) { Ia.envoyer(f.porte() + (e == f)); }
    }
    static void deuxSortes(int n, String s) throws Verifiee {
        if (n == 1) throw new Verifiee(s);
        throw new Echec("x", "rien");
    }
    void two_kinds_from_callee() {
        try { deuxSortes(Donnees.nombre(), Donnees.nom()); }
        catch (Verifiee e) { Ia.envoyer(e.getMessage()); } // 401
        catch (Echec e) { Ia.envoyer(e.getMessage() + e.porte()); }
    }
    static void niveau3(String s) { throw new Echec("trois", s); }
    static void niveau2(String s) { try { niveau3(s); } finally { System.nanoTime(); } }
    static void niveau1(String s) { try { niveau2(s); } catch (IllegalStateException e) { Ia.envoyer(e.getMessage()); } }
    void through_levels() {
        try { niveau1(Donnees.nom()); }
        catch (Echec e) { Ia.envoyer(e.porte()); } // 401
    }
    void clean_on_the_only_way_out() {
        String s = Donnees.nom();
        boolean fini = false;
        while (!fini) {
            try { Integer.parseInt(Donnees.propre()); fini = true; s = "lu"; }
            catch (NumberFormatException e) { fini = false; }
        }
        Ia.envoyer(s);
    }
    void retries() {
        String s = "rien";
        for (int essai = 0; essai < 3; essai++) {
            try { s = "lu " + Integer.parseInt(Donnees.propre()); break; }
            catch (NumberFormatException e) { s = Donnees.nom(); }
        }
        Ia.envoyer(s); // 401
    }
    void cleaned_in_nested_finally() {
        String s = Donnees.nom();
        try {
            try { Integer.parseInt(Donnees.propre()); }
            finally { s = "a"; }
        } catch (NumberFormatException e) { Ia.envoyer(s); }
        Ia.envoyer(s);
    }
    void null_pointer_way() {
        String s = "rien";
        String nul = null;
        try { nul.length(); s = Donnees.nom(); }
        catch (NullPointerException e) { Ia.envoyer(s); }
    }
    void array_bounds_way() {
        String s = Donnees.nom();
        int[] t = new int[2];
        try { t[Donnees.nombre()] = 1; s = "a"; }
        catch (ArrayIndexOutOfBoundsException e) { Ia.envoyer(s); } // 401
    }
    void cast_way(Object o) {
        String s = Donnees.nom();
        try { String x = (String) o; s = "a"; }
        catch (ClassCastException e) { Ia.envoyer(s); } // 401
    }
    void division_way() {
        String s = Donnees.nom();
        try { int n = 3 / Donnees.nombre(); s = "a" + n; }
        catch (ArithmeticException e) { Ia.envoyer(s); } // 401
    }
    void uncaught_handler() {
        Thread t = new Thread(() -> { throw new Echec("x", Donnees.nom()); });
        t.setUncaughtExceptionHandler((u, e) -> Ia.envoyer(((Echec) e).porte())); // 401
        t.start();
    }
    void exceptionally_of_what_was_thrown() {
        CompletableFuture.supplyAsync(() -> { if (Donnees.choix()) throw new Echec(Donnees.nom(), ""); return "x"; })
                .exceptionally(e -> e.getMessage()).thenAccept(Ia::envoyer); // 401
    }
    void handled_of_what_was_thrown() {
        CompletableFuture.supplyAsync(() -> { if (Donnees.choix()) throw new Echec(Donnees.nom(), ""); return "x"; })
                .handle((v, e) -> e == null ? v : e.getCause().getMessage()).thenAccept(Ia::envoyer); // 401
    }
    void completed_exceptionally() {
        CompletableFuture<String> f = new CompletableFuture<>();
        f.completeExceptionally(new Echec(Donnees.nom(), ""));
        f.exceptionally(e -> e.getMessage()).thenAccept(Ia::envoyer); // 401
    }
    void completed_exceptionally_value_clean() {
        CompletableFuture<String> f = new CompletableFuture<>();
        f.completeExceptionally(new Echec(Donnees.nom(), ""));
        f.thenAccept(Ia::envoyer);
    }

    // ---- to set a field of an object that is there cannot fail

    static class Fermable implements AutoCloseable {
        String texte = "vide";
        Fermable autre;
        @Override public void close() { Ia.envoyer(texte); } // 401
    }
    static class FermablePropre implements AutoCloseable {
        String texte = "vide";
        @Override public void close() { Ia.envoyer(texte); }
    }
    void set_and_closed() {
        try (Fermable f = new Fermable()) {
            f.texte = Donnees.nom();
        }
    }
    void set_anew_and_closed() {
        try (FermablePropre f = new FermablePropre()) {
            f.texte = Donnees.nom();
            f.texte = "x";
        }
    }
    void set_anew_in_the_end() {
        FermablePropre f = new FermablePropre();
        try {
            f.texte = Donnees.nom();
            f.texte = "x";
        } finally {
            Ia.envoyer(f.texte);
        }
    }
    void set_anew_after_a_call() {
        FermablePropre f = new FermablePropre();
        try {
            f.texte = Donnees.nom();
            System.out.println("x");
            f.texte = "x";
        } finally {
            Ia.envoyer(f.texte); // 401
        }
    }
    void set_anew_where_another_may_be_nothing() {
        Fermable f = new Fermable();
        try {
            f.texte = Donnees.nom();
            f.autre.texte = "x";
            f.texte = "x";
        } catch (NullPointerException e) {
            Ia.envoyer(f.texte); // 401
        }
    }

    private static java.util.concurrent.CompletableFuture<String> asked() { return java.util.concurrent.CompletableFuture.supplyAsync(() -> Ia.demander("q")); }
    private static java.util.concurrent.CompletableFuture<Integer> composed() { return asked().thenCompose(s -> s.startsWith("o") ? java.util.concurrent.CompletableFuture.<Integer>failedFuture(new Exception()) : java.util.concurrent.CompletableFuture.completedFuture(1)); }
    void composed_or_failed() { composed().thenAccept(i -> Decisions.delivrer("d")); } // 501
    void composed_and_failed() { composed().exceptionally(e -> { Decisions.refuser("d"); return 1; }); } // 501
    void composed_and_handled() { composed().handle((v, e) -> { if (e != null) Decisions.refuser("d"); return 1; }); } // 501
    void composed_of_two_that_do_not_fail() { asked().thenCompose(s -> java.util.concurrent.CompletableFuture.completedFuture(s.startsWith("o") ? 2 : 1)).thenAccept(i -> Decisions.refuser("d")); }
    void composed_of_one_of_two() { asked().thenCompose(s -> s.startsWith("o") ? java.util.concurrent.CompletableFuture.completedFuture(2) : java.util.concurrent.CompletableFuture.completedFuture(1)).thenAccept(i -> Decisions.refuser("d")); }
    void composed_of_one() { asked().thenCompose(s -> java.util.concurrent.CompletableFuture.completedFuture(1)).exceptionally(e -> { Decisions.refuser("d"); return 1; }); }
}
