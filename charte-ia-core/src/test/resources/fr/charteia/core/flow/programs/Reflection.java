package programs;

import api.*;
import java.lang.reflect.*;

class Reflection {
    public static class Cible {
        public String champ = "rien";
        public Cible() {}
        public String passer(String s) { return s; }
        public String oublier(String s) { return "rien"; }
        public static String nom() { return Donnees.nom(); }
    }
    void method_by_name() throws Exception {
        Method m = Cible.class.getMethod("passer", String.class);
        Ia.envoyer((String) m.invoke(new Cible(), Donnees.nom())); // KNOWN: misses 401, reflection is not followed
    }
    void method_by_name_that_forgets() throws Exception {
        Method m = Cible.class.getMethod("oublier", String.class);
        Ia.envoyer((String) m.invoke(new Cible(), Donnees.nom()));
    }
    void static_method_by_name() throws Exception {
        Ia.envoyer((String) Cible.class.getMethod("nom").invoke(null)); // KNOWN: misses 401, reflection is not followed
    }
    void class_by_name() throws Exception {
        Object o = Class.forName("programs.Reflection$Cible").getDeclaredConstructor().newInstance();
        Ia.envoyer(((Cible) o).passer(Donnees.nom())); // 401
    }
    void class_by_name_then_method() throws Exception {
        Class<?> c = Class.forName("programs.Reflection$Cible");
        Object o = c.getDeclaredConstructor().newInstance();
        Ia.envoyer((String) c.getMethod("passer", String.class).invoke(o, Donnees.nom())); // KNOWN: misses 401, reflection is not followed
    }
    void field_by_name() throws Exception {
        Cible c = new Cible();
        Cible.class.getField("champ").set(c, Donnees.nom());
        Ia.envoyer(c.champ); // KNOWN: misses 401, reflection is not followed
    }
    void field_read_by_name() throws Exception {
        Cible c = new Cible();
        c.champ = Donnees.nom();
        Ia.envoyer(Cible.class.getField("champ").get(c)); // 401
    }
    void name_of_a_class_is_no_data() { Ia.envoyer(new Cible().getClass().getName()); }
    interface Service { String dire(String s); }
    void proxy() {
        Service s = (Service) Proxy.newProxyInstance(
                Service.class.getClassLoader(), new Class<?>[] {Service.class}, (p, m, a) -> a[0]);
        Ia.envoyer(s.dire(Donnees.nom())); // 401
    }
    void cast_by_class() { Ia.envoyer(String.class.cast(Donnees.nom())); } // 401
}
