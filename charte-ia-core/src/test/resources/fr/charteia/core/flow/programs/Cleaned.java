package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.regex.*;
import java.util.stream.*;

/** What is cleaned, checked against a list or chosen from one before it is used. */
class Cleaned {
    static final class Nettoyeur {
        String propre(String s) { return Masque.masquer(s); }
        String selon(String s, boolean b) { return b ? Masque.masquer(s) : s; }
        static String sans(String s) { String r = Masque.masquer(s); return r.isEmpty() ? "-" : r; }
        String jamais(String s) { Masque.masquer(s); return s; }
    }
    void by_a_helper() { Ia.envoyer(new Nettoyeur().propre(Donnees.nom())); }
    void by_a_static_helper() { Ia.envoyer(Nettoyeur.sans(Donnees.nom())); }
    void by_a_helper_told_so() {
        Ia.envoyer(new Nettoyeur().selon(Donnees.nom(), true));
        Ia.envoyer(new Nettoyeur().selon(Donnees.nom(), false)); // 401
    }
    void by_a_helper_perhaps(boolean b) { Ia.envoyer(new Nettoyeur().selon(Donnees.nom(), b)); } // 401
    void by_a_helper_in_vain() { Ia.envoyer(new Nettoyeur().jamais(Donnees.nom())); } // 401
    void in_one_branch(boolean b) {
        String s = Donnees.nom();
        if (b) s = Masque.masquer(s);
        Ia.envoyer(s); // 401
    }
    void in_both_branches(boolean b) {
        String s = Donnees.nom();
        if (b) s = Masque.masquer(s); else s = Nettoyeur.sans(s);
        Ia.envoyer(s);
    }
    void in_one_branch_and_used_there(boolean b) {
        String s = Donnees.nom();
        if (b) { s = Masque.masquer(s); Ia.envoyer(s); } else Ia.envoyer("rien");
    }
    void in_one_branch_and_asked_again(boolean b) {
        String s = Donnees.nom();
        if (b) s = Masque.masquer(s);
        if (b) Ia.envoyer(s);
        if (!b) Ia.envoyer(s); // 401
    }
    void of_a_part() {
        String s = Masque.masquer(Donnees.nom()) + Donnees.nom();
        Ia.envoyer(s); // 401
    }
    void of_all_in_a_loop() {
        List<String> out = new ArrayList<>();
        for (String s : List.of(Donnees.nom(), Donnees.nom())) out.add(Masque.masquer(s));
        Ia.envoyer(out);
    }
    void of_all_in_a_stream() {
        Ia.envoyer(Stream.of(Donnees.nom()).map(Masque::masquer).collect(Collectors.toList()));
        Ia.envoyer(Stream.of(Donnees.nom()).filter(s -> !Masque.masquer(s).isEmpty()).collect(Collectors.toList())); // 401
    }
    void by_a_lambda() {
        UnaryOperator<String> f = s -> Masque.masquer(s);
        UnaryOperator<String> g = s -> s.trim();
        Ia.envoyer(f.apply(Donnees.nom()));
        Ia.envoyer(g.apply(Donnees.nom())); // 401
    }
    void by_a_chain_of_lambdas() {
        Function<String, String> f = String::trim;
        Ia.envoyer(f.andThen(Masque::masquer).apply(Donnees.nom()));
        Ia.envoyer(f.andThen(String::strip).apply(Donnees.nom())); // 401
        Ia.envoyer(f.compose(Masque::masquer).apply(Donnees.nom()));
    }
    interface Filtre { String passe(String s); }
    static class Strict implements Filtre { public String passe(String s) { return Masque.masquer(s); } }
    static class Large implements Filtre { public String passe(String s) { return s; } }
    void by_the_strict_one() { Filtre f = new Strict(); Ia.envoyer(f.passe(Donnees.nom())); }
    void by_the_large_one() { Filtre f = new Large(); Ia.envoyer(f.passe(Donnees.nom())); } // 401
    void by_either(boolean b) { Filtre f = b ? new Strict() : new Large(); Ia.envoyer(f.passe(Donnees.nom())); } // 401
    void by_all_of_a_list() {
        List<Filtre> fs = List.of(new Strict());
        String s = Donnees.nom();
        for (Filtre f : fs) s = f.passe(s);
        Ia.envoyer(s);
    }
    void by_all_of_a_list_of_large_ones() {
        List<Filtre> fs = List.of(new Large(), new Large());
        String s = Donnees.nom();
        for (Filtre f : fs) s = f.passe(s);
        Ia.envoyer(s); // 401
    }
    void by_all_of_a_mixed_list() {
        List<Filtre> fs = List.of(new Large(), new Strict());
        String s = Donnees.nom();
        for (Filtre f : fs) s = f.passe(s);
        Ia.envoyer(s);
    }
    private static final Map<String, String> LIBELLES = Map.of("a", "Agent", "b", "Bureau");
    void looked_up() { Ia.envoyer(LIBELLES.get(Donnees.nom())); }
    void looked_up_or_itself() { String s = Donnees.nom(); Ia.envoyer(LIBELLES.getOrDefault(s, s)); } // 401
    void looked_up_or_other() { Ia.envoyer(LIBELLES.getOrDefault(Donnees.nom(), "autre")); }
    static final Map<String, String> REMPLIE = new HashMap<>();
    static { REMPLIE.put("a", "Agent"); REMPLIE.put("b", "Bureau"); }
    void looked_up_in_filled() { Ia.envoyer(REMPLIE.get(Donnees.nom())); }
    void chosen_by_switch() {
        String s = switch (Donnees.nom()) { case "a" -> "Agent"; case "b" -> "Bureau"; default -> "autre"; };
        Ia.envoyer(s);
    }
    void chosen_by_switch_or_itself() {
        String n = Donnees.nom();
        String s = switch (n) { case "a" -> "Agent"; case "b" -> "Bureau"; default -> n; };
        Ia.envoyer(s); // 401
    }
    private static final List<String> PERMIS = List.of("oui", "non");
    void allowed() {
        String s = Donnees.nom();
        if (PERMIS.contains(s)) Ia.envoyer(s);
        else Ia.envoyer("?");
    }
    void allowed_or_default() {
        String s = Donnees.nom();
        if (!PERMIS.contains(s)) s = "non";
        Ia.envoyer(s);
    }
    void not_allowed() {
        String s = Donnees.nom();
        if (!PERMIS.contains(s)) Ia.envoyer(s); // 401
    }
    void allowed_but_another_sent() {
        String s = Donnees.nom();
        String t = Donnees.nom();
        if (PERMIS.contains(s)) Ia.envoyer(t); // 401
    }
    void allowed_by_helper() {
        String s = Donnees.nom();
        if (permis(s)) Ia.envoyer(s);
        if (!permis(s)) return;
        Ia.envoyer(s);
    }
    static boolean permis(String s) { return PERMIS.contains(s); }
    void allowed_by_throwing() {
        String s = Donnees.nom();
        exige(s);
        Ia.envoyer(s); // 401
    }
    static void exige(String s) { if (s.length() > 20) throw new IllegalArgumentException("trop long"); }
    void equal_to_a_constant() {
        String s = Donnees.nom();
        if (s.equals("anonyme")) Ia.envoyer(s);
        if ("anonyme".equalsIgnoreCase(s)) Ia.envoyer("le " + s);
        if (s.startsWith("anonyme")) Ia.envoyer(s); // 401
    }
    void equal_to_one_of_two() {
        String s = Donnees.nom();
        if (s.equals("a") || s.equals("b")) Ia.envoyer(s);
        if (s.equals("a") || s.isEmpty()) Ia.envoyer("x");
    }
    void measured() {
        String s = Donnees.nom();
        Ia.envoyer(s.length());
        Ia.envoyer(s.indexOf("a") + " " + s.isEmpty() + s.equals("b") + s.hashCode());
        Ia.envoyer("reçu " + s.length() + " lettres");
        Ia.envoyer(s.chars().filter(c -> c == 'a').count());
        Ia.envoyer(s.charAt(0)); // 401
    }
    void measured_to_a_text() {
        String s = Donnees.nom();
        String etoiles = "*".repeat(s.length());
        Ia.envoyer(etoiles);
        Ia.envoyer(s.repeat(2)); // 401
    }
    void compared() {
        boolean b = Donnees.nom().compareTo("m") > 0;
        Ia.envoyer(b ? "second tome" : "premier tome");
        Ia.envoyer(String.valueOf(b));
    }
    void matched() {
        String s = Donnees.nom();
        Ia.envoyer(Pattern.matches("[a-z]+", s));
        Ia.envoyer(s.matches("[0-9]+") ? "nombre" : "texte");
        Matcher m = Pattern.compile("(.*)x").matcher(s);
        if (m.matches()) Ia.envoyer(m.group(1)); // 401
        Ia.envoyer(m.groupCount());
    }
    enum Etat { OUVERT("ouvert"), CLOS("clos"); final String libelle; Etat(String l) { libelle = l; } }
    void as_enum() {
        Etat e = Etat.valueOf(Donnees.nom());
        Ia.envoyer(e == Etat.CLOS ? "clos" : "ouvert");
        Ia.envoyer(e.name()); // 401
    }
    void as_enum_by_loop() {
        String s = Donnees.nom();
        Etat t = Etat.CLOS;
        for (Etat e : Etat.values()) if (e.libelle.equals(s)) t = e;
        Ia.envoyer(t.libelle);
        Ia.envoyer(t + s); // 401
    }
    void optional_to_constant() {
        Ia.envoyer(Optional.of(Donnees.nom()).map(s -> "present").orElse("absent"));
        Ia.envoyer(Optional.ofNullable(Donnees.nom()).isPresent() ? "oui" : "non");
        Ia.envoyer(Optional.of(Donnees.nom()).map(s -> s + "!").orElse("absent")); // 401
    }
    void stream_to_constants() {
        List<String> l = List.of(Donnees.nom(), "b");
        Ia.envoyer(l.stream().map(s -> "x").collect(Collectors.joining(",")));
        Ia.envoyer(l.stream().mapToInt(String::length).sum());
        Ia.envoyer(l.stream().anyMatch(s -> s.equals("a")));
        Ia.envoyer(l.stream().filter(s -> s.equals("a")).count());
        Ia.envoyer(l.stream().skip(1).findFirst().get());
        Ia.envoyer(l.stream().findFirst().get()); // 401
    }
    void stream_filtered_to_constants() {
        List<String> l = List.of(Donnees.nom(), "b");
        Ia.envoyer(l.stream().filter(PERMIS::contains).map(LIBELLES::get).collect(Collectors.toList()));
    }
    record Fiche(String nom, String ville) { Fiche anonyme() { return new Fiche("X", ville); } }
    void record_made_clean() {
        Fiche f = new Fiche(Donnees.nom(), "Tours");
        Ia.envoyer(f.anonyme());
        Ia.envoyer(f.ville());
        Ia.envoyer(f); // 401
    }
    void message_is_clean() {
        try { verifie(Donnees.nom()); } catch (IllegalStateException e) { Ia.envoyer(e.getMessage()); }
    }
    static void verifie(String s) { if (s.isEmpty()) throw new IllegalStateException("nom vide"); }
    void message_is_not() {
        try { verifie2(Donnees.nom()); } catch (IllegalStateException e) { Ia.envoyer(e.getMessage()); } // 401
    }
    static void verifie2(String s) { if (s.length() > 9) throw new IllegalStateException("nom long : " + s); }
    void message_of_the_other() {
        try { verifie3(Donnees.nom()); }
        catch (IllegalArgumentException e) { Ia.envoyer(e.getMessage()); }
        catch (IllegalStateException e) { Ia.envoyer(e.getMessage()); } // 401
    }
    static void verifie3(String s) {
        if (s.isEmpty()) throw new IllegalArgumentException("vide");
        if (s.length() > 9) throw new IllegalStateException(s);
    }
    void digits_only() {
        String s = Donnees.nom();
        int n = s.length() > 3 ? 1 : 2;
        Ia.envoyer("tarif " + n);
    }
    void first_non_null() {
        Ia.envoyer(Objects.requireNonNullElse("a", Donnees.nom()));
        Ia.envoyer(Objects.requireNonNullElseGet("a", () -> Donnees.nom()));
        Ia.envoyer(Objects.requireNonNullElse(Donnees.propre(), Donnees.nom())); // 401
        Ia.envoyer(Objects.requireNonNullElse(null, Donnees.nom())); // 401
        Ia.envoyer(Objects.requireNonNull("a", Donnees.nom()));
    }
    void optionals_known() {
        Ia.envoyer(Optional.of("a").or(() -> Optional.of(Donnees.nom())).get());
        Ia.envoyer(Optional.ofNullable("a").orElseGet(Donnees::nom));
        Ia.envoyer(Optional.ofNullable("a").map(s -> "b").orElse(Donnees.nom()));
        Ia.envoyer(Optional.empty().map(o -> Donnees.nom()).orElse("z"));
        Optional.of("a").ifPresentOrElse(Ia::envoyer, () -> Ia.envoyer(Donnees.nom()));
        Optional.empty().ifPresentOrElse(o -> Ia.envoyer(Donnees.nom()), () -> Ia.envoyer("rien"));
        Optional.empty().ifPresentOrElse(o -> Ia.envoyer("rien"), () -> Ia.envoyer(Donnees.nom())); // 401
        Ia.envoyer(Optional.of("a").filter(s -> s.length() > 3).orElse(Donnees.nom())); // 401
        Ia.envoyer(Optional.of("a").map(s -> Donnees.propre()).orElse(Donnees.nom())); // 401
    }
    void optional_flag(boolean b) {
        Optional<String> o = b ? Optional.of("x") : Optional.empty();
        String s = b ? "x" : Donnees.nom();
        if (o.isPresent()) Ia.envoyer(s);
        if (o.isEmpty()) Ia.envoyer(s); // 401
    }
    void optional_known_flag() {
        if (Optional.of("x").isEmpty()) Ia.envoyer(Donnees.nom());
        if (Optional.ofNullable(null).isPresent()) Ia.envoyer(Donnees.nom());
        if (Optional.of("x").map(String::length).isPresent()) Ia.envoyer(Donnees.nom()); // 401
    }
}
