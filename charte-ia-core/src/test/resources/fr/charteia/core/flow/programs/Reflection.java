package programs;

import api.*;
import java.lang.invoke.*;
import java.lang.reflect.*;
import java.util.*;

class Reflection {
    public static class Cible {
        public String champ = "rien";
        public String autre = "rien";
        public static String commun;
        public Cible() {}
        public Cible(String champ) { this.champ = champ; }
        public String passer(String s) { return s; }
        public String oublier(String s) { return "rien"; }
        public static String nom() { return Donnees.nom(); }
        public static String propre() { return Donnees.propre(); }
        public void remettre(String s) { Ia.envoyer(s); } // 401
        public String deux(String a, String b) { return b; }
    }
    static final String CIBLE = "programs.Reflection$Cible";
    static final String SUFFIXE = suffixe();
    static String suffixe() { return "ser"; }
    static String methode() { return "pas" + SUFFIXE; }

    void method_by_name() throws Exception {
        Method m = Cible.class.getMethod("passer", String.class);
        Ia.envoyer((String) m.invoke(new Cible(), Donnees.nom())); // 401
    }
    void method_by_name_that_forgets() throws Exception {
        Method m = Cible.class.getMethod("oublier", String.class);
        Ia.envoyer((String) m.invoke(new Cible(), Donnees.nom()));
    }
    void static_method_by_name() throws Exception {
        Ia.envoyer((String) Cible.class.getMethod("nom").invoke(null)); // 401
    }
    void clean_static_method_by_name() throws Exception {
        Ia.envoyer((String) Cible.class.getMethod("propre").invoke(null));
    }
    void second_argument() throws Exception {
        Method m = Cible.class.getMethod("deux", String.class, String.class);
        Ia.envoyer(m.invoke(new Cible(), "a", Donnees.nom())); // 401
        Ia.envoyer(m.invoke(new Cible(), Donnees.nom(), "b"));
    }
    void sink_behind_a_name() throws Exception {
        Cible.class.getDeclaredMethod("remettre", String.class).invoke(new Cible(), Donnees.nom());
    }
    void class_by_name() throws Exception {
        Object o = Class.forName("programs.Reflection$Cible").getDeclaredConstructor().newInstance();
        Ia.envoyer(((Cible) o).passer(Donnees.nom())); // 401
    }
    void class_by_name_then_method() throws Exception {
        Class<?> c = Class.forName("programs.Reflection$Cible");
        Object o = c.getDeclaredConstructor().newInstance();
        Ia.envoyer((String) c.getMethod("passer", String.class).invoke(o, Donnees.nom())); // 401
    }
    void class_by_name_then_method_that_forgets() throws Exception {
        Class<?> c = Class.forName("programs.Reflection$Cible");
        Object o = c.getDeclaredConstructor().newInstance();
        Ia.envoyer((String) c.getMethod("oublier", String.class).invoke(o, Donnees.nom()));
    }
    void names_put_together() throws Exception {
        Object o = Class.forName(CIBLE).newInstance();
        Ia.envoyer(o.getClass().getMethod(methode(), String.class).invoke(o, Donnees.nom())); // 401
        Ia.envoyer(o.getClass().getMethod("oub" + "lier", String.class).invoke(o, Donnees.nom()));
    }
    void constructor_with_argument() throws Exception {
        Cible c = Cible.class.getConstructor(String.class).newInstance(Donnees.nom());
        Ia.envoyer(c.champ); // 401
        Ia.envoyer(c.autre);
    }
    void field_by_name() throws Exception {
        Cible c = new Cible();
        Cible.class.getField("champ").set(c, Donnees.nom());
        Ia.envoyer(c.champ); // 401
        Ia.envoyer(c.autre);
    }
    void field_overwritten_by_name() throws Exception {
        Cible c = new Cible(Donnees.nom());
        Cible.class.getField("champ").set(c, "rien");
        Ia.envoyer(c.champ);
    }
    void static_field_by_name() throws Exception {
        Field f = Cible.class.getDeclaredField("commun");
        f.set(null, Donnees.nom());
        Ia.envoyer(Cible.commun); // 401
    }
    static class Scelle {
        private String contenu = "rien";
        private String titre = "titre";
        private String rempli;
        String contenu() { return contenu; }
        String titre() { return titre; }
        String rempli() { return rempli; }
    }
    void private_field_that_only_a_name_writes() throws Exception {
        Scelle s = new Scelle();
        Field f = Scelle.class.getDeclaredField("contenu");
        f.setAccessible(true);
        f.set(s, Donnees.nom());
        Ia.envoyer(s.contenu()); // 401
        Ia.envoyer(s.titre());
    }
    static void remplir(Object o, String nom, Object valeur) throws Exception {
        Field f = o.getClass().getDeclaredField(nom);
        f.setAccessible(true);
        f.set(o, valeur);
    }
    void private_field_that_only_a_helper_writes() throws Exception {
        Scelle s = new Scelle();
        remplir(s, "rempli", Donnees.nom());
        Ia.envoyer(s.rempli()); // 401
        Ia.envoyer(s.titre());
    }
    void private_field_written_by_name_and_again() throws Exception {
        Scelle s = new Scelle();
        remplir(s, "contenu", Donnees.nom());
        remplir(s, "contenu", "x");
        Ia.envoyer(s.contenu());
    }
    void field_read_by_name() throws Exception {
        Cible c = new Cible();
        c.champ = Donnees.nom();
        Ia.envoyer(Cible.class.getField("champ").get(c)); // 401
        Ia.envoyer(Cible.class.getField("autre").get(c));
    }
    void all_fields() throws Exception {
        Cible c = new Cible(Donnees.nom());
        StringBuilder b = new StringBuilder();
        for (Field f : Cible.class.getDeclaredFields()) {
            b.append(f.get(c));
        }
        Ia.envoyer(b.toString()); // 401
    }
    static class Vide { public String champ = "rien"; }
    void all_fields_of_clean() throws Exception {
        Vide v = new Vide();
        StringBuilder b = new StringBuilder();
        for (Field f : Vide.class.getDeclaredFields()) {
            b.append(f.get(v));
        }
        Ia.envoyer(b.toString());
    }
    void looked_for_among_all() throws Exception {
        for (Method m : Cible.class.getMethods()) {
            if (m.getName().equals("passer")) {
                Ia.envoyer(m.invoke(new Cible(), Donnees.nom())); // 401
            }
        }
    }
    static class Muet { public String rien(String s) { return "x"; } }
    void looked_for_among_clean() throws Exception {
        for (Method m : Muet.class.getDeclaredMethods()) {
            if (m.getName().equals("rien")) {
                Ia.envoyer(m.invoke(new Muet(), Donnees.nom()));
            }
        }
    }
    static Object appeler(Object cible, String nom, Object argument) throws Exception {
        return cible.getClass().getMethod(nom, String.class).invoke(cible, argument);
    }
    void through_a_helper() throws Exception {
        Ia.envoyer(appeler(new Cible(), "passer", Donnees.nom())); // 401
        Ia.envoyer(appeler(new Cible(), "oublier", Donnees.nom()));
    }
    static Method trouver(Class<?> c, String nom) throws Exception { return c.getMethod(nom, String.class); }
    void found_by_a_helper() throws Exception {
        Ia.envoyer(trouver(Cible.class, "passer").invoke(new Cible(), Donnees.nom())); // 401
        Ia.envoyer(trouver(Cible.class, "oublier").invoke(new Cible(), Donnees.nom()));
    }
    static Object lancer(Method m, Object argument) throws Exception { return m.invoke(new Cible(), argument); }
    void run_by_a_helper() throws Exception {
        Ia.envoyer(lancer(Cible.class.getMethod("passer", String.class), Donnees.nom())); // 401
        Ia.envoyer(lancer(Cible.class.getMethod("oublier", String.class), Donnees.nom()));
    }
    static final Map<String, Class<?>> CLASSES = Map.of("cible", Cible.class);
    void class_from_a_table() throws Exception {
        Object o = CLASSES.get("cible").getConstructor().newInstance();
        Ia.envoyer(((Cible) o).passer(Donnees.nom())); // 401
        Ia.envoyer(((Cible) o).oublier(Donnees.nom()));
    }
    void handle_virtual() throws Throwable {
        MethodHandle h = MethodHandles.lookup()
                .findVirtual(Cible.class, "passer", MethodType.methodType(String.class, String.class));
        Ia.envoyer((String) h.invokeExact(new Cible(), Donnees.nom())); // 401
    }
    void handle_virtual_that_forgets() throws Throwable {
        MethodHandle h = MethodHandles.lookup()
                .findVirtual(Cible.class, "oublier", MethodType.methodType(String.class, String.class));
        Ia.envoyer((String) h.invokeExact(new Cible(), Donnees.nom()));
    }
    void handle_static() throws Throwable {
        MethodHandle h = MethodHandles.lookup().findStatic(Cible.class, "nom", MethodType.methodType(String.class));
        Ia.envoyer((String) h.invoke()); // 401
    }
    void handle_bound() throws Throwable {
        MethodHandle h = MethodHandles.lookup()
                .findVirtual(Cible.class, "passer", MethodType.methodType(String.class, String.class))
                .bindTo(new Cible());
        Ia.envoyer((String) h.invoke(Donnees.nom())); // 401
        Ia.envoyer((String) h.invoke("rien"));
    }
    void handle_of_a_method() throws Throwable {
        MethodHandle h = MethodHandles.lookup().unreflect(Cible.class.getMethod("passer", String.class));
        Ia.envoyer(h.invoke(new Cible(), Donnees.nom())); // 401
    }
    void handle_constructor() throws Throwable {
        MethodHandle h = MethodHandles.lookup()
                .findConstructor(Cible.class, MethodType.methodType(void.class, String.class));
        Cible c = (Cible) h.invoke(Donnees.nom());
        Ia.envoyer(c.champ); // 401
        Ia.envoyer(c.autre);
    }
    void handle_getter() throws Throwable {
        Cible c = new Cible(Donnees.nom());
        Ia.envoyer(MethodHandles.lookup().findGetter(Cible.class, "champ", String.class).invoke(c)); // 401
        Ia.envoyer(MethodHandles.lookup().findGetter(Cible.class, "autre", String.class).invoke(c));
    }
    void name_of_a_class_is_no_data() { Ia.envoyer(new Cible().getClass().getName()); }

    interface Service { String dire(String s); String taire(String s); }
    static class Passeur implements InvocationHandler {
        public Object invoke(Object p, Method m, Object[] a) { return m.getName().equals("dire") ? a[0] : "rien"; }
    }
    static class Delegue implements InvocationHandler {
        private final Object vrai;
        Delegue(Object vrai) { this.vrai = vrai; }
        public Object invoke(Object p, Method m, Object[] a) throws Exception { return m.invoke(vrai, a); }
    }
    static class Vrai implements Service {
        public String dire(String s) { return s; }
        public String taire(String s) { return ""; }
    }
    static Service fabriquer(InvocationHandler h) {
        return (Service) Proxy.newProxyInstance(Service.class.getClassLoader(), new Class<?>[] {Service.class}, h);
    }
    void proxy() {
        Service s = (Service) Proxy.newProxyInstance(
                Service.class.getClassLoader(), new Class<?>[] {Service.class}, (p, m, a) -> a[0]);
        Ia.envoyer(s.dire(Donnees.nom())); // 401
    }
    void proxy_that_forgets() {
        Service s = (Service) Proxy.newProxyInstance(
                Service.class.getClassLoader(), new Class<?>[] {Service.class}, (p, m, a) -> "rien");
        Ia.envoyer(s.dire(Donnees.nom()));
    }
    void proxy_of_ours() {
        Service s = fabriquer(new Passeur());
        Ia.envoyer(s.dire(Donnees.nom())); // 401
        Ia.envoyer(s.taire(Donnees.nom()));
    }
    void proxy_that_delegates() {
        Service s = fabriquer(new Delegue(new Vrai()));
        Ia.envoyer(s.dire(Donnees.nom())); // 401
        Ia.envoyer(s.taire(Donnees.nom()));
    }
    static String parler(Service s) { return s.dire(Donnees.nom()); }
    void proxy_passed_on() {
        Ia.envoyer(parler(fabriquer(new Delegue(new Vrai())))); // 401
        Ia.envoyer(parler(fabriquer((p, m, a) -> "rien")));
    }
    interface Fournisseur { String donner(); }
    public static class Nommant implements Fournisseur { public String donner() { return Donnees.nom(); } }
    interface AutreFournisseur { String donner(); }
    public static class Neutre implements AutreFournisseur { public String donner() { return "rien"; } }
    void service_loader() {
        for (Fournisseur f : ServiceLoader.load(Fournisseur.class)) {
            Ia.envoyer(f.donner()); // 401
        }
        for (AutreFournisseur f : ServiceLoader.load(AutreFournisseur.class)) {
            Ia.envoyer(f.donner());
        }
    }
    void cast_by_class() { Ia.envoyer(String.class.cast(Donnees.nom())); } // 401
    // What chose the name of a member or of a class decides what runs.
    void method_chosen_by_an_answer(String d) throws Exception { String m = Ia.noter(d) > 0.5 ? "refuser" : "delivrer"; Decisions.class.getMethod(m, Object.class).invoke(null, d); } // 501
    void method_chosen_by_something_else(String d) throws Exception { String m = d.isEmpty() ? "refuser" : "delivrer"; System.out.println(Ia.noter(d)); Decisions.class.getMethod(m, Object.class).invoke(null, d); }
    public static class Actes { public void un(String d) { Decisions.refuser(d); } public void rien(String d) {} } // 501
    void own_method_chosen_by_an_answer(String d) throws Exception { Actes.class.getMethod(Ia.demander(d).equals("x") ? "un" : "rien", String.class).invoke(new Actes(), d); }
    public static class ActesB { public void un(String d) { Decisions.refuser(d); } public void rien(String d) {} }
    void own_method_chosen_by_nobody(String d) throws Exception { System.out.println(Ia.demander(d)); ActesB.class.getMethod("un", String.class).invoke(new ActesB(), d); }
    public static class Textes { public String un() { return "x"; } public String autre() { return "y"; } }
    void decided_by_what_a_chosen_method_gives(String d) throws Exception { Object s = Textes.class.getMethod(Ia.demander(d).equals("x") ? "un" : "autre").invoke(new Textes()); if (s.equals("x")) Decisions.refuser(d); } // 501
    public interface Acte { void faire(String d); }
    public static class Oui implements Acte { public void faire(String d) { Decisions.refuser(d); } } // 501
    public static class OuiB implements Acte { public void faire(String d) { Decisions.refuser(d); } } // 501
    public static class OuiC implements Acte { public void faire(String d) { Decisions.refuser(d); } }
    public static class Non implements Acte { public void faire(String d) {} }
    void class_chosen_by_an_answer(String d) throws Exception { Class<?> c = Ia.demander(d).equals("x") ? Oui.class : Non.class; ((Acte) c.getDeclaredConstructor().newInstance()).faire(d); }
    void class_named_by_an_answer(String d) throws Exception { String c = Ia.demander(d).equals("x") ? "programs.Reflection$OuiB" : "programs.Reflection$Non"; ((Acte) Class.forName(c).getDeclaredConstructor().newInstance()).faire(d); }
    void class_named_by_something_else(String d) throws Exception { String c = d.isEmpty() ? "programs.Reflection$OuiC" : "programs.Reflection$Non"; System.out.println(Ia.demander(d)); ((Acte) Class.forName(c).getDeclaredConstructor().newInstance()).faire(d); }
    void name_of_no_class() { try { Class.forName(Donnees.nom()); } catch (ClassNotFoundException e) { Ia.envoyer(e.getMessage()); } } // 401
    void name_of_no_class_kept() { try { Class.forName(Donnees.nom()); } catch (ClassNotFoundException e) { Ia.envoyer("inconnue"); } }
    void name_of_a_class() throws Exception { Ia.envoyer(Class.forName(Donnees.nom()).getName()); } // 401
    void simple_name_of_a_class() throws Exception { Class<?> c = Class.forName("programs." + Donnees.nom()); Ia.envoyer(c.getSimpleName()); } // 401
    void object_of_a_class_by_name() throws Exception { Class<?> c = Class.forName(Donnees.nom()); Ia.envoyer(c.getModifiers()); }
    // Of all members of a class each is known by itself, whatever their order.
    @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface Montre {}
    @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.CLASS) @interface Effacee {}
    public static class Fichier { @Montre public String ville = "Paris"; @Effacee public String nom = Donnees.nom(); public int rang = 3; public String lireNom() { return nom; } public String lireVille() { return ville; } public String pareil(String s) { return s; } }
    public record Paire(String nom, String ville) {}
    void one_of_all_methods() throws Exception { for (Method m : Fichier.class.getMethods()) if (m.getName().equals("lireNom")) Ia.envoyer(m.invoke(new Fichier())); } // 401
    void another_of_all_methods() throws Exception { for (Method m : Fichier.class.getMethods()) if (m.getName().equals("lireVille")) Ia.envoyer(m.invoke(new Fichier())); }
    void all_methods_of_a_prefix() throws Exception { for (Method m : Fichier.class.getMethods()) if (m.getName().startsWith("lire")) Ia.envoyer(m.invoke(new Fichier())); } // 401
    void all_methods_of_another_prefix() throws Exception { for (Method m : Fichier.class.getMethods()) if (m.getName().startsWith("lireV")) Ia.envoyer(m.invoke(new Fichier())); }
    private static Method parmi(Class<?> type, String nom) { for (Method m : type.getMethods()) if (m.getName().equals(nom)) return m; throw new IllegalArgumentException(nom); }
    void found_among_all_by_a_helper() throws Exception { Ia.envoyer(parmi(Fichier.class, "lireNom").invoke(new Fichier())); } // 401
    void another_found_among_all_by_a_helper() throws Exception { Ia.envoyer(parmi(Fichier.class, "lireVille").invoke(new Fichier())); }
    void found_in_a_stream() throws Exception { Ia.envoyer(Arrays.stream(Fichier.class.getMethods()).filter(m -> m.getName().equals("lireNom")).findFirst().get().invoke(new Fichier())); } // 401
    void another_found_in_a_stream() throws Exception { Ia.envoyer(Arrays.stream(Fichier.class.getMethods()).filter(m -> m.getName().equals("lireVille")).findFirst().get().invoke(new Fichier())); }
    void kept_under_their_names() throws Exception { Map<String, Method> tous = new HashMap<>(); for (Method m : Fichier.class.getMethods()) tous.put(m.getName(), m); Ia.envoyer(tous.get("lireNom").invoke(new Fichier())); } // 401
    void another_kept_under_its_name() throws Exception { Map<String, Method> tous = new HashMap<>(); for (Method m : Fichier.class.getMethods()) tous.put(m.getName(), m); Ia.envoyer(tous.get("lireVille").invoke(new Fichier())); }
    void all_fields_to_a_map() throws Exception { Map<String, Object> tous = new HashMap<>(); for (Field f : Fichier.class.getFields()) tous.put(f.getName(), f.get(new Fichier())); Ia.envoyer(tous.get("nom")); } // 401
    void another_field_to_a_map() throws Exception { Map<String, Object> tous = new HashMap<>(); for (Field f : Fichier.class.getFields()) tous.put(f.getName(), f.get(new Fichier())); Ia.envoyer(tous.get("ville")); }
    void fields_that_bear_an_annotation() throws Exception { for (Field f : Fichier.class.getFields()) if (f.isAnnotationPresent(Montre.class)) Ia.envoyer(f.get(new Fichier())); }
    void fields_that_do_not() throws Exception { for (Field f : Fichier.class.getFields()) if (f.getAnnotation(Montre.class) == null) Ia.envoyer(f.get(new Fichier())); } // 401
    void an_annotation_that_is_gone_when_it_runs() throws Exception { for (Field f : Fichier.class.getFields()) if (f.isAnnotationPresent(Effacee.class)) Ia.envoyer(f.get(new Fichier())); }
    void fields_of_a_type() throws Exception { for (Field f : Fichier.class.getFields()) if (f.getType() == String.class) Ia.envoyer(f.get(new Fichier())); } // 401
    void fields_of_another_type() throws Exception { for (Field f : Fichier.class.getFields()) if (f.getType() != String.class) Ia.envoyer(f.get(new Fichier())); }
    void methods_by_how_much_they_take() throws Exception { for (Method m : Fichier.class.getMethods()) if (m.getParameterCount() == 1) Ia.envoyer(m.invoke(new Fichier(), Donnees.nom())); } // 401
    void methods_that_take_more() throws Exception { for (Method m : Fichier.class.getMethods()) if (m.getParameterCount() == 2) Ia.envoyer(m.invoke(new Fichier(), Donnees.nom(), "x")); }
    void components_of_a_record() throws Exception { for (RecordComponent c : Paire.class.getRecordComponents()) Ia.envoyer(c.getAccessor().invoke(new Paire(Donnees.nom(), "x"))); } // 401
    void one_component_of_a_record() throws Exception { for (RecordComponent c : Paire.class.getRecordComponents()) if (c.getName().equals("ville")) Ia.envoyer(c.getAccessor().invoke(new Paire(Donnees.nom(), "x"))); }
    void names_of_all_fields() { for (Field f : Fichier.class.getFields()) Ia.envoyer(f.getName()); }
    void set_where_it_is_named() throws Exception { Fichier f = new Fichier(); for (Field g : Fichier.class.getFields()) if (g.getName().equals("ville")) g.set(f, Donnees.nom()); Ia.envoyer(f.ville); } // 401
    void another_set_where_it_is_named() throws Exception { Fichier f = new Fichier(); for (Field g : Fichier.class.getFields()) if (g.getName().equals("nom")) g.set(f, Donnees.nom()); Ia.envoyer(f.ville); }
    void wiped_where_it_is_named() throws Exception { Fichier f = new Fichier(); for (Field g : Fichier.class.getFields()) if (g.getName().equals("nom")) g.set(f, "x"); Ia.envoyer(f.nom); } // KNOWN: invents 401, that a loop over the members of a class comes to each is not told
    void asked_twice_for_it() throws Exception { Method[] t = Fichier.class.getMethods(); for (int i = 0; i < t.length; i++) if (t[i].getName().equals("lireVille")) Ia.envoyer(t[i].invoke(new Fichier())); } // KNOWN: invents 401, that an array of members gives the same for the same position is not told
    // arguments that are bound, and cells of arrays
    public static String colle(String a, String b, String c) { return a + c; }
    private static MethodHandle colle() throws Exception { return MethodHandles.lookup().findStatic(Reflection.class, "colle", MethodType.methodType(String.class, String.class, String.class, String.class)); }
    void argument_bound() throws Throwable { Ia.envoyer(MethodHandles.insertArguments(colle(), 0, Donnees.nom()).invoke("b", "c")); } // 401
    void argument_bound_in_vain() throws Throwable { Ia.envoyer(MethodHandles.insertArguments(colle(), 1, Donnees.nom()).invoke("a", "c")); }
    void arguments_bound() throws Throwable { Ia.envoyer(MethodHandles.insertArguments(colle(), 1, "b", Donnees.nom()).invoke("a")); } // 401
    void arguments_bound_in_vain() throws Throwable { Ia.envoyer(MethodHandles.insertArguments(colle(), 0, "a", Donnees.nom()).invoke("c")); }
    void bound_twice() throws Throwable { Ia.envoyer(MethodHandles.insertArguments(MethodHandles.insertArguments(colle(), 0, "a"), 1, Donnees.nom()).invoke("b")); } // 401
    void bound_twice_in_vain() throws Throwable { Ia.envoyer(MethodHandles.insertArguments(MethodHandles.insertArguments(colle(), 0, "a"), 0, Donnees.nom()).invoke("c")); }
    void cell_by_a_handle() { VarHandle v = MethodHandles.arrayElementVarHandle(String[].class); String[] t = {"a", "b"}; v.setVolatile(t, 1, Donnees.nom()); Ia.envoyer(t[1]); } // 401
    void another_cell_by_a_handle() { VarHandle v = MethodHandles.arrayElementVarHandle(String[].class); String[] t = {"a", "b"}; v.setVolatile(t, 1, Donnees.nom()); Ia.envoyer(t[0]); }
    void read_by_a_handle() { VarHandle v = MethodHandles.arrayElementVarHandle(String[].class); String[] t = {"a", Donnees.nom()}; Ia.envoyer(v.getVolatile(t, 1)); } // 401
    void another_read_by_a_handle() { VarHandle v = MethodHandles.arrayElementVarHandle(String[].class); String[] t = {"a", Donnees.nom()}; Ia.envoyer(v.getVolatile(t, 0)); }
    void cell_that_may_be_set() { VarHandle v = MethodHandles.arrayElementVarHandle(String[].class); String[] t = {Donnees.nom()}; v.compareAndSet(t, 0, "a", "b"); Ia.envoyer(t[0]); } // 401
    void cell_exchanged() { VarHandle v = MethodHandles.arrayElementVarHandle(String[].class); String[] t = {Donnees.nom()}; v.getAndSet(t, 0, "b"); Ia.envoyer(t[0]); }
    // a method that lies in a field, put there elsewhere
    public static class Actions {
        public String nom(StringBuilder b) { return Donnees.nom(); }
        public String titre(StringBuilder b) { return "x"; }
        public String ailleurs(List<String> l) { return "y"; }
    }
    public static class Calmes {
        public String titre(StringBuilder b) { return "x"; }
        public String nom(List<String> l) { return Donnees.nom(); }
    }
    static class Aiguillage {
        private final Map<String, Method> actions = new HashMap<>();
        private final Actions cible = new Actions();
        private final Calmes autre = new Calmes();
        void debuter() {
            for (Method m : Actions.class.getDeclaredMethods()) { actions.put(m.getName(), m); }
            for (Method m : Calmes.class.getDeclaredMethods()) { actions.put("autre " + m.getName(), m); }
        }
        void servir(String chemin) throws Exception { Ia.envoyer((String) actions.get(chemin).invoke(cible, new StringBuilder())); } // 401
        void servir_calmement(String chemin) throws Exception { Ia.envoyer((String) actions.get(chemin).invoke(autre, new StringBuilder())); }
    }
    static class UneSeule {
        private Method une;
        void debuter() throws Exception { une = Actions.class.getMethod("nom", StringBuilder.class); }
        void servir() throws Exception { Ia.envoyer((String) une.invoke(new Actions(), new StringBuilder())); } // 401
        void servir_calmement() throws Exception { Ia.envoyer((String) une.invoke(new Calmes(), new StringBuilder())); }
    }
    interface Accueil { String saluer(String qui, String ville); default String dire(String qui) { return "x"; } }
    static class Journal implements InvocationHandler {
        private final Object cible;
        Journal(Object cible) { this.cible = cible; }
        @Override public Object invoke(Object p, Method m, Object[] a) throws Throwable { return m.invoke(cible, a); }
    }
    private static Accueil derriere(InvocationHandler h) { return (Accueil) Proxy.newProxyInstance(Accueil.class.getClassLoader(), new Class<?>[] {Accueil.class}, h); }
    void proxy_that_hands_on() { Ia.envoyer(derriere(new Journal((Accueil) (qui, ville) -> qui)).saluer(Donnees.nom(), "x")); } // 401
    void proxy_that_hands_on_the_other() { Ia.envoyer(derriere(new Journal((Accueil) (qui, ville) -> ville)).saluer(Donnees.nom(), "x")); }
    static class Ville implements Accueil { @Override public String saluer(String qui, String ville) { return ville; } @Override public String dire(String qui) { return qui; } }
    void proxy_before_a_class() { Ia.envoyer(derriere(new Journal(new Ville())).saluer(Donnees.nom(), "x")); }
    void proxy_before_a_class_by_a_lambda() { Accueil v = new Ville(); Ia.envoyer(derriere((p, m, a) -> m.invoke(v, a)).saluer(Donnees.nom(), "x")); }
    void proxy_before_a_class_its_second() { Accueil v = new Ville(); Ia.envoyer(derriere((p, m, a) -> m.invoke(v, a)).saluer("x", Donnees.nom())); } // 401
    void proxy_before_a_class_that_says_it() { Ia.envoyer(derriere(new Journal(new Ville())).dire(Donnees.nom())); } // 401
    private static Object appeler(Object o, String nom, Object... a) throws Exception { for (Method m : o.getClass().getMethods()) if (m.getName().equals(nom)) return m.invoke(o, a); return null; }
    void invoked_with_what_was_passed() throws Exception { Ia.envoyer(appeler(new Ville(), "saluer", Donnees.nom(), "x")); }
    void invoked_with_what_was_passed_second() throws Exception { Ia.envoyer(appeler(new Ville(), "saluer", "x", Donnees.nom())); } // 401
    // Components of a record come in order
    record Trois(String a, String b, String c) {}
    void first_component() throws Exception { Ia.envoyer(Trois.class.getRecordComponents()[0].getAccessor().invoke(new Trois("x", Donnees.nom(), "z"))); }
    void second_component() throws Exception { Ia.envoyer(Trois.class.getRecordComponents()[1].getAccessor().invoke(new Trois("x", Donnees.nom(), "z"))); } // 401
    void last_component() throws Exception { RecordComponent[] t = Trois.class.getRecordComponents(); Ia.envoyer(t[t.length - 1].getAccessor().invoke(new Trois("x", Donnees.nom(), "z"))); }
    void components_in_a_loop() throws Exception { Trois r = new Trois("x", Donnees.nom(), "z"); RecordComponent[] t = Trois.class.getRecordComponents(); for (int i = 0; i < t.length; i++) Ia.envoyer(t[i].getAccessor().invoke(r)); } // 401
    void components_but_one() throws Exception { Trois r = new Trois("x", Donnees.nom(), "z"); RecordComponent[] t = Trois.class.getRecordComponents(); for (int i = 0; i < t.length; i++) if (i != 1) Ia.envoyer(t[i].getAccessor().invoke(r)); }
    void component_by_its_name() throws Exception { Trois r = new Trois("x", Donnees.nom(), "z"); for (RecordComponent c : Trois.class.getRecordComponents()) if (c.getName().equals("a")) Ia.envoyer(c.getAccessor().invoke(r)); }
    void component_by_its_name_personal() throws Exception { Trois r = new Trois("x", Donnees.nom(), "z"); for (RecordComponent c : Trois.class.getRecordComponents()) if (c.getName().equals("b")) Ia.envoyer(c.getAccessor().invoke(r)); } // 401
    void how_many_components() { Ia.envoyer(Trois.class.getRecordComponents().length); }
}
