package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** When classes and objects get their values. */
class Initialisation {
    static String premier = Donnees.nom();
    static String second = premier;
    static { premier = "rien"; }
    void static_overwritten_in_order() { Ia.envoyer(premier); }
    void static_copied_before() { Ia.envoyer(second); } // 401
    static String avant = apres();
    static String nomTardif = Donnees.nom();
    static String apres() { return nomTardif; }
    void read_before_its_initialiser() { Ia.envoyer(avant); }
    static final String COMPOSE;
    static {
        StringBuilder b = new StringBuilder();
        for (String s : List.of("a", Donnees.nom())) b.append(s);
        COMPOSE = b.toString();
    }
    void static_final_composed() { Ia.envoyer(COMPOSE); } // 401
    static final String[] TABLE = {"rien", Donnees.nom()};
    void static_array_clean_cell() { Ia.envoyer(TABLE[0]); }
    void static_array_cell() { Ia.envoyer(TABLE[1]); } // 401
    static final class Porteur { static final String V = Donnees.nom(); static final String W = "rien"; }
    void nested_constant() { Ia.envoyer(Porteur.V); } // 401
    void nested_constant_clean() { Ia.envoyer(Porteur.W); }
    static final Supplier<String> FOURNISSEUR = () -> Donnees.nom();
    static final Supplier<String> FOURNISSEUR_PROPRE = () -> "rien";
    void static_supplier() { Ia.envoyer(FOURNISSEUR.get()); } // 401
    void static_supplier_clean() { Ia.envoyer(FOURNISSEUR_PROPRE.get()); }
    interface Constantes { String A = Donnees.nom(); String B = "rien"; List<String> C = List.of("x"); }
    static class Realise implements Constantes { String a() { return A; } String b() { return B; } }
    void interface_constant() { Ia.envoyer(Constantes.A); } // 401
    void interface_constant_inherited() { Ia.envoyer(new Realise().a()); } // 401
    void interface_constant_inherited_clean() { Ia.envoyer(new Realise().b() + Constantes.C); }
    static class Parent {
        static String herite = Donnees.nom();
        static String propre = "rien";
    }
    static class Enfant extends Parent {}
    void static_by_subclass() { Ia.envoyer(Enfant.herite); } // 401
    void static_by_subclass_clean() { Ia.envoyer(Enfant.propre); }
    void static_written_by_subclass_name() {
        Enfant.propre = "deux";
        Enfant.herite = "rien";
        Ia.envoyer(Parent.herite);
    }
    enum Champ {
        NOM(Donnees.nom()), VILLE("Tours");
        private final String v;
        Champ(String v) { this.v = v; }
        String v() { return v; }
    }
    void enum_field() { Ia.envoyer(Champ.NOM.v()); } // 401
    void enum_field_clean() { Ia.envoyer(Champ.VILLE.v()); }
    void enum_values() { for (Champ c : Champ.values()) Ia.envoyer(c.v()); } // 401
    void enum_value_of() { Ia.envoyer(Champ.valueOf("NOM").v()); } // 401
    void enum_value_of_clean() { Ia.envoyer(Champ.valueOf("VILLE").v()); }
    void enum_name_is_constant() { Ia.envoyer(Champ.NOM.name()); }
    void enum_value_of_data_is_one_of_few() { Ia.envoyer(Etat.valueOf(Donnees.nom()).libelle()); }
    enum Etat {
        ACTIF { String libelle() { return "actif"; } },
        FERME { String libelle() { return "fermé"; } };
        abstract String libelle();
    }
    enum Action implements UnaryOperator<String> {
        TEL { public String apply(String s) { return s; } },
        MASQUE { public String apply(String s) { return Masque.masquer(s); } },
        VIDE { public String apply(String s) { return ""; } };
    }
    void enum_strategy() { Ia.envoyer(Action.TEL.apply(Donnees.nom())); } // 401
    void enum_strategy_masks() { Ia.envoyer(Action.MASQUE.apply(Donnees.nom())); }
    void enum_strategy_any(int n) { Ia.envoyer(Action.values()[n].apply(Donnees.nom())); } // 401
    enum Op {
        COPIE(s -> s), EFFACE(s -> "");
        final Function<String, String> f;
        Op(Function<String, String> f) { this.f = f; }
        String faire(String s) { return f.apply(s); }
    }
    void enum_with_lambda() { Ia.envoyer(Op.COPIE.faire(Donnees.nom())); } // 401
    void enum_with_lambda_clean() { Ia.envoyer(Op.EFFACE.faire(Donnees.nom())); }
    enum Cle {
        A, B;
        private static final Map<String, Cle> PAR_NOM = new HashMap<>();
        static { for (Cle c : values()) PAR_NOM.put(c.name().toLowerCase(), c); }
        static Cle de(String s) { return PAR_NOM.get(s); }
    }
    void enum_lookup() { Ia.envoyer(Cle.de(Donnees.nom())); }
    static class Bloc {
        String a = "rien";
        { a = Donnees.nom(); }
        String b = a;
        { a = "autre"; }
    }
    void instance_blocks_in_order() { Ia.envoyer(new Bloc().a); }
    void instance_blocks_copy() { Ia.envoyer(new Bloc().b); } // 401
    static abstract class Crochet {
        String v;
        Crochet() { v = faire(); }
        abstract String faire();
    }
    static class CrochetNom extends Crochet { String faire() { return Donnees.nom(); } }
    static class CrochetVide extends Crochet { String faire() { return "rien"; } }
    void super_constructor_calls_override() { Ia.envoyer(new CrochetNom().v); } // 401
    void super_constructor_calls_override_clean() { Ia.envoyer(new CrochetVide().v); }
    static class CrochetTropTot extends Crochet {
        private String nom = Donnees.nom();
        String faire() { return nom; }
    }
    void field_not_yet_set() { Ia.envoyer(new CrochetTropTot().v); }
    static class CrochetEcrase extends Crochet {
        String gardee = "rien";
        String faire() { gardee = Donnees.nom(); return ""; }
    }
    void set_by_super_then_reset() { Ia.envoyer(new CrochetEcrase().gardee); }
    static class CrochetGarde extends Crochet {
        String gardee;
        String faire() { gardee = Donnees.nom(); return ""; }
    }
    void set_by_super_and_kept() { Ia.envoyer(new CrochetGarde().gardee); } // 401
    static class Delegant {
        final String v;
        Delegant() { this(Donnees.nom()); }
        Delegant(String s) { this(s, "x"); }
        Delegant(String s, String t) { v = s; }
    }
    void constructors_delegating() { Ia.envoyer(new Delegant().v); } // 401
    static class DelegantPropre {
        final String v;
        DelegantPropre(String s) { this(s, "x"); }
        DelegantPropre(String s, String t) { v = t; }
    }
    void constructors_delegating_clean() { Ia.envoyer(new DelegantPropre(Donnees.nom()).v); }
    static class Ombre { String v = "rien"; String lire() { return v; } }
    static class OmbreFille extends Ombre {
        String v = Donnees.nom();
        String parent() { return super.v; }
        String cast() { return ((Ombre) this).v; }
    }
    void shadowed_by_type() {
        OmbreFille f = new OmbreFille();
        Ombre o = f;
        Ia.envoyer(o.v);
        Ia.envoyer(f.lire());
        Ia.envoyer(f.parent());
        Ia.envoyer(f.cast());
        Ia.envoyer(f.v); // 401
    }
    static class StatOmbre { static String dire() { return "rien"; } String moi() { return dire(); } }
    static class StatOmbreFille extends StatOmbre { static String dire() { return Donnees.nom(); } }
    void static_methods_are_hidden_not_overridden() { Ia.envoyer(new StatOmbreFille().moi()); }
    static class PriveMere { private String dire() { return "rien"; } String moi() { return dire(); } }
    static class PriveFille extends PriveMere { String dire() { return Donnees.nom(); } }
    void private_methods_are_not_overridden() { Ia.envoyer(new PriveFille().moi()); }
    static class Paresseux {
        private String cache;
        String lire() { if (cache == null) cache = Donnees.nom(); return cache; }
    }
    void lazy_field() { Ia.envoyer(new Paresseux().lire()); } // 401
    static class Memo<T> implements Supplier<T> {
        private final Supplier<T> vrai;
        private T v;
        private boolean fait;
        Memo(Supplier<T> vrai) { this.vrai = vrai; }
        public T get() { if (!fait) { v = vrai.get(); fait = true; } return v; }
    }
    void memo() { Ia.envoyer(new Memo<>(Donnees::nom).get()); } // 401
    void memo_clean() { Ia.envoyer(new Memo<>(() -> "rien").get()); }
    static class Registre<T> {
        private static final Registre<String> TEXTES = new Registre<>();
        private static final Registre<String> AUTRES = new Registre<>();
        private T v;
        void poser(T t) { v = t; }
        T lire() { return v; }
    }
    void generic_singleton() {
        Registre.TEXTES.poser(Donnees.nom());
        Ia.envoyer(Registre.TEXTES.lire()); // 401
    }
    void generic_singleton_overwritten() {
        Registre.AUTRES.poser(Donnees.nom());
        Registre.AUTRES.poser("rien");
        Ia.envoyer(Registre.AUTRES.lire());
    }
    static class Compte { static int n; final int id = ++n; final String v; Compte(String v) { this.v = v; } }
    void counted_objects() {
        Compte a = new Compte(Donnees.nom());
        Compte b = new Compte("rien");
        Ia.envoyer(b.v + a.id);
    }
    static final boolean DEBUG = Boolean.parseBoolean("false");
    static final int MAX = Math.max(3, 4);
    static final String MODE = "pro".concat("d");
    static final boolean EN_TEST = "test".equals(MODE);
    void flag_parsed() { if (DEBUG) Ia.envoyer(Donnees.nom()); }
    void flag_of_max() { if (MAX > 4) Ia.envoyer(Donnees.nom()); }
    void flag_of_mode() { if (EN_TEST) Ia.envoyer(Donnees.nom()); }
    void flag_of_mode_met() { if (!EN_TEST) Ia.envoyer(Donnees.nom()); } // 401
    static final boolean INCONNU = Boolean.getBoolean("x");
    void flag_unknown() { if (INCONNU) Ia.envoyer(Donnees.nom()); } // 401
    static final boolean CALCULE = calculer(7);
    static boolean calculer(int n) { return n % 2 == 0; }
    void flag_by_method() { if (CALCULE) Ia.envoyer(Donnees.nom()); }
    void flag_by_method_met() { if (!CALCULE) Ia.envoyer(Donnees.nom()); } // 401
    static class Base1 { final String v; Base1() { v = init(); } String init() { return Donnees.nom(); } }
    static class Base2 extends Base1 { @Override String init() { return "b2"; } }
    static class Base3 extends Base2 { @Override String init() { return super.init() + "b3"; } }
    void overridden_twice() { Ia.envoyer(new Base3().v); }
    void overridden_not() { Ia.envoyer(new Base1().v); } // 401
    record Point(String nom, String ville) {
        Point { if (ville == null) ville = "Tours"; nom = nom.trim(); }
        Point(String nom) { this(nom, "Blois"); }
        static Point vide() { return new Point("", ""); }
    }
    void record_canonical() { Ia.envoyer(new Point(Donnees.nom()).nom()); } // 401
    void record_canonical_other() { Ia.envoyer(new Point(Donnees.nom()).ville() + Point.vide()); }
    record Court(String nom) { Court { nom = "rien"; } }
    void record_that_replaces() { Ia.envoyer(new Court(Donnees.nom()).nom()); }
    record Redit(String nom, String v) { @Override public String nom() { return "x" + v; } }
    void record_accessor_overridden() { Ia.envoyer(new Redit(Donnees.nom(), "v").nom()); }
    class Interne { String v = "rien"; String externe() { return champ; } }
    String champ;
    void inner_reads_outer() {
        champ = Donnees.nom();
        Ia.envoyer(new Interne().externe()); // 401
        Ia.envoyer(new Interne().v);
    }
    void inner_of_another_outer() {
        Initialisation autre = new Initialisation();
        autre.champ = "rien";
        champ = Donnees.nom();
        Ia.envoyer(autre.new Interne().externe());
    }
    static Object verrou = new Object();
    static volatile Initialisation seul;
    static Initialisation instance() {
        if (seul == null) { synchronized (verrou) { if (seul == null) seul = new Initialisation(); } }
        return seul;
    }
    void double_checked() {
        instance().champ = Donnees.nom();
        Ia.envoyer(instance().champ); // 401
    }
    static int tableau() { return new int[] {1, 2, 3}[1]; }
    static final int DEUX = tableau();
    void flag_of_array_cell() { if (DEUX == 3) Ia.envoyer(Donnees.nom()); }
}
