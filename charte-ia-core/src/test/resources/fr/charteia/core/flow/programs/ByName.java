package programs;

import api.*;
import java.lang.invoke.*;
import java.lang.reflect.*;
import java.util.*;

/** Which class, which member, which object it is that reflection finds. */
class ByName {
    public static class Cible {
        public String champ = "rien";
        public static String commun = "rien";
        public static String propre = "rien";
        public String passer(String s) { return s; }
        public String oublier(String s) { return "rien"; }
    }
    public static class Muet { public String passer(String s) { return "rien"; } }
    public static class Surcharge {
        public String dire(String s) { return s; }
        public String dire(Object o) { return "rien"; }
        public String dire(String a, String b) { return b; }
    }
    public static class Vide {}
    public static class Exigeant {
        public Exigeant() {}
        public Exigeant(String s) { throw new IllegalArgumentException(s); }
    }
    static final String CIBLE = "programs.ByName$Cible";

    // ---- classes
    void is_instance() {
        Object o = new Cible();
        if (!Cible.class.isInstance(o)) Ia.envoyer(Donnees.nom());
        if (Muet.class.isInstance(o)) Ia.envoyer(Donnees.nom());
        if (Cible.class.isInstance(o)) Ia.envoyer(Donnees.nom()); // 401
        if (!Muet.class.isInstance(o)) Ia.envoyer(Donnees.nom()); // 401
    }
    void is_instance_of_what_is_given(Object o, Class<?> c) {
        if (Cible.class.isInstance(o)) Ia.envoyer(Donnees.nom()); // 401
        if (!Cible.class.isInstance(o)) Ia.envoyer(Donnees.nom()); // 401
        if (c.isInstance(new Cible())) Ia.envoyer(Donnees.nom()); // 401
    }
    void is_instance_of_one_of_two() {
        Object o = Donnees.choix() ? new Cible() : new Muet();
        if (Cible.class.isInstance(o)) Ia.envoyer(Donnees.nom()); // 401
        if (!Cible.class.isInstance(o)) Ia.envoyer(Donnees.nom()); // 401
        if (Vide.class.isInstance(o)) Ia.envoyer(Donnees.nom());
    }
    void names_of_classes() {
        Object o = new Cible();
        if (!o.getClass().getSimpleName().equals("Cible")) Ia.envoyer(Donnees.nom());
        if (!o.getClass().getName().equals(CIBLE)) Ia.envoyer(Donnees.nom());
        if (!String.class.getSimpleName().equals("String")) Ia.envoyer(Donnees.nom());
        if (o.getClass().getSimpleName().equals("Cible")) Ia.envoyer(Donnees.nom()); // 401
    }
    static class SousCible extends Cible {}
    void class_above() {
        Object o = new SousCible();
        if (!o.getClass().getSuperclass().getSimpleName().equals("Cible")) Ia.envoyer(Donnees.nom());
        if (o.getClass().getSuperclass() != Cible.class) Ia.envoyer("x");
        if (o.getClass().getSuperclass().getSimpleName().equals("Cible")) Ia.envoyer(Donnees.nom()); // 401
    }
    void name_of_a_class_that_is_given(Object o) {
        if (o.getClass().getSimpleName().equals("Cible")) Ia.envoyer(Donnees.nom()); // 401
        if (!o.getClass().getSimpleName().equals("Cible")) Ia.envoyer(Donnees.nom()); // 401
    }
    void class_from_a_loader() throws Exception {
        Class<?> c = ByName.class.getClassLoader().loadClass(CIBLE);
        Object o = c.getConstructor().newInstance();
        Ia.envoyer(c.getMethod("passer", String.class).invoke(o, Donnees.nom())); // 401
        Ia.envoyer(c.getMethod("oublier", String.class).invoke(o, Donnees.nom()));
    }
    static Class<?> charger(String nom) throws Exception { return Class.forName("programs.ByName$" + nom); }
    static Object creer(Class<?> c) throws Exception { return c.getConstructor().newInstance(); }
    static Object fabriquer(String nom) throws Exception { return creer(charger(nom)); }
    void class_named_to_a_helper() throws Exception {
        Object o = fabriquer("Cible");
        Object p = fabriquer("Muet");
        Ia.envoyer(o.getClass().getMethod("passer", String.class).invoke(o, Donnees.nom())); // 401
        Ia.envoyer(p.getClass().getMethod("passer", String.class).invoke(p, Donnees.nom()));
    }
    static Object passer(Object o, String s) throws Exception {
        return o.getClass().getMethod("passer", String.class).invoke(o, s);
    }
    void class_of_what_a_helper_is_given() throws Exception {
        Ia.envoyer(passer(new Cible(), Donnees.nom())); // 401
        Ia.envoyer(passer(new Muet(), Donnees.nom()));
    }
    void one_of_two_classes() throws Exception {
        Class<?> c = Donnees.choix() ? Cible.class : Muet.class;
        Object o = c.getConstructor().newInstance();
        Ia.envoyer(c.getMethod("passer", String.class).invoke(o, Donnees.nom())); // 401
    }
    void one_of_two_clean_classes() throws Exception {
        Class<?> c = Donnees.choix() ? Vide.class : Muet.class;
        Object o = c.getConstructor().newInstance();
        if (o instanceof Muet m) Ia.envoyer(m.passer(Donnees.nom()));
    }
    void made_by_name_in_a_loop() throws Exception {
        Object last = null;
        for (int i = 0; i < Donnees.nombre(); i++) {
            Object o = Vide.class.getConstructor().newInstance();
            if (last != o) Ia.envoyer(Donnees.nom()); // 401
            last = o;
        }
    }

    // ---- methods
    void overload_by_parameter_types() throws Exception {
        Surcharge s = new Surcharge();
        Ia.envoyer(Surcharge.class.getMethod("dire", String.class).invoke(s, Donnees.nom())); // 401
        Ia.envoyer(Surcharge.class.getMethod("dire", Object.class).invoke(s, Donnees.nom()));
        Ia.envoyer(Surcharge.class.getMethod("dire", String.class, String.class).invoke(s, Donnees.nom(), "x"));
        Ia.envoyer(Surcharge.class.getMethod("dire", String.class, String.class).invoke(s, "x", Donnees.nom())); // 401
    }
    void overload_by_number(Class<?> type) throws Exception {
        Surcharge s = new Surcharge();
        Ia.envoyer(Surcharge.class.getMethod("dire", type, type).invoke(s, Donnees.nom(), "x"));
        Ia.envoyer(Surcharge.class.getMethod("dire", type, type).invoke(s, "x", Donnees.nom())); // 401
        Ia.envoyer(Surcharge.class.getMethod("dire", type).invoke(s, Donnees.nom())); // 401
    }
    void name_of_a_member() throws Exception {
        Method m = Cible.class.getMethod("passer", String.class);
        Field f = Cible.class.getField("champ");
        if (!m.getName().equals("passer")) Ia.envoyer(Donnees.nom());
        if (!f.getName().equals("champ")) Ia.envoyer(Donnees.nom());
        if (f.getName().equals("champ")) Ia.envoyer(Donnees.nom()); // 401
    }
    void thrown_by_what_is_called() throws Exception {
        try {
            Exigeant.class.getConstructor(String.class).newInstance(Donnees.nom());
        } catch (IllegalArgumentException e) {
            Ia.envoyer(e.getMessage());
        } catch (InvocationTargetException e) {
            Ia.envoyer(e.getCause().getMessage()); // 401
        }
    }
    void thrown_by_none() throws Exception {
        try {
            Exigeant.class.getConstructor().newInstance();
        } catch (InvocationTargetException e) {
            Ia.envoyer(e.getCause().getMessage());
        }
    }

    // ---- handles
    void handle_as_another_type() throws Throwable {
        MethodType one = MethodType.methodType(String.class, String.class);
        MethodHandle passer = MethodHandles.lookup().findVirtual(Cible.class, "passer", one);
        MethodHandle oublier = MethodHandles.lookup().findVirtual(Cible.class, "oublier", one);
        Ia.envoyer(passer.asType(passer.type().generic()).invoke(new Cible(), Donnees.nom())); // 401
        Ia.envoyer(oublier.asType(oublier.type().generic()).invoke(new Cible(), Donnees.nom()));
    }
    void handle_of_a_static_field() throws Throwable {
        Cible.commun = Donnees.nom();
        MethodHandles.Lookup l = MethodHandles.lookup();
        Ia.envoyer(l.findStaticGetter(Cible.class, "commun", String.class).invoke()); // 401
        Ia.envoyer(l.findStaticGetter(Cible.class, "propre", String.class).invoke());
    }
    void handle_that_sets() throws Throwable {
        Cible c = new Cible();
        Cible d = new Cible();
        MethodHandle h = MethodHandles.lookup().findSetter(Cible.class, "champ", String.class);
        h.invoke(c, Donnees.nom());
        h.invoke(d, "x");
        Ia.envoyer(c.champ); // 401
        Ia.envoyer(d.champ);
    }
    void handle_given_its_arguments_in_a_list() throws Throwable {
        MethodType one = MethodType.methodType(String.class, String.class);
        MethodHandle passer = MethodHandles.lookup().findVirtual(Cible.class, "passer", one);
        MethodHandle oublier = MethodHandles.lookup().findVirtual(Cible.class, "oublier", one);
        Ia.envoyer(passer.invokeWithArguments(new Cible(), Donnees.nom())); // 401
        Ia.envoyer(oublier.invokeWithArguments(new Cible(), Donnees.nom()));
    }
    void variable_by_name() throws Exception {
        Cible c = new Cible();
        Cible d = new Cible();
        VarHandle h = MethodHandles.lookup().findVarHandle(Cible.class, "champ", String.class);
        h.set(c, Donnees.nom());
        h.set(d, "x");
        Ia.envoyer((String) h.get(c)); // 401
        Ia.envoyer((String) h.get(d));
    }

    // ---- fields
    static Object lire(Object o, String champ) throws Exception { return o.getClass().getField(champ).get(o); }
    public static class Deux { public String a = "x"; public String b = "x"; }
    void field_named_to_a_helper() throws Exception {
        Deux d = new Deux();
        d.a = Donnees.nom();
        Ia.envoyer(lire(d, "a")); // 401
        Ia.envoyer(lire(d, "b"));
    }
    void field_of_one_of_two_names() throws Exception {
        Deux d = new Deux();
        d.a = Donnees.nom();
        Deux.class.getField(Donnees.choix() ? "a" : "b").set(d, "y");
        Ia.envoyer(d.a); // 401
    }
    public static class DeuxAutres extends Deux { public String c = "x"; }
    void inherited_field() throws Exception {
        DeuxAutres d = new DeuxAutres();
        d.b = Donnees.nom();
        Ia.envoyer(DeuxAutres.class.getField("b").get(d)); // 401
        Ia.envoyer(DeuxAutres.class.getField("c").get(d));
    }
}
