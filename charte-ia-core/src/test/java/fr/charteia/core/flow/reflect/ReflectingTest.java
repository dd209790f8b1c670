package fr.charteia.core.flow.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.Summaries;
import fr.charteia.core.flow.value.AccessPath;
import org.junit.jupiter.api.Test;

/** What is done by name: classes, methods and fields that constants name. */
class ReflectingTest {
    private static final String HELPERS = """
            public static class Fiche {
                public String nom = Donnees.nom(); public String note = "x"; public static String commun = "c"; String cache;
                public Fiche() {} public Fiche(String cache) { this.cache = cache; }
                public String lire() { return nom; } public String lireNote() { return note; }
                public String rendre(String s) { return s; } public String rendre(String s, String t) { return t; }
                public static String fixe(String s) { return s; }
                public void echouer(String s) { throw new IllegalStateException(s); }
                private String garder(String s) { return s; }
            }
            public static class Carte extends Fiche { @Personnel public String numero; }
            static class Vide { String n; }
            static final Class<?> F = Fiche.class;
            """;

    private static void announced(String lines) {
        Summaries.announced(HELPERS, lines);
    }

    @Test
    void a_method_that_a_constant_names_runs() {
        announced("""
                static Object read() throws Exception { return F.getMethod("lire").invoke(new Fiche()); } // nom
                static Object readOther() throws Exception { return F.getMethod("lireNote").invoke(new Fiche()); } // =x
                static Object passed() throws Exception { return F.getMethod("rendre", String.class).invoke(new Fiche(), Donnees.nom()); } // nom
                static Object passedOther() throws Exception { return F.getMethod("rendre", String.class, String.class).invoke(new Fiche(), Donnees.nom(), "y"); } // =y
                static Object passedSecond() throws Exception { return F.getMethod("rendre", String.class, String.class).invoke(new Fiche(), "y", Donnees.nom()); } // nom
                static Object fixed() throws Exception { return F.getMethod("fixe", String.class).invoke(null, Donnees.nom()); } // nom
                static Object declared() throws Exception { return F.getDeclaredMethod("garder", String.class).invoke(new Fiche(), "z"); } // =z
                static Object inherited() throws Exception { return Carte.class.getMethod("lire").invoke(new Carte()); } // nom
                static Object byName() throws Exception { return Class.forName("p.C$Fiche").getMethod("lire").invoke(new Fiche()); } // nom
                static Object byObject() throws Exception { return new Fiche().getClass().getMethod("lire").invoke(new Fiche()); } // nom
                static Object loaded(ClassLoader l) throws Exception { return l.loadClass("p.C$Fiche").getMethod("lireNote").invoke(new Fiche()); } // =x
                static Object either() throws Exception { return F.getMethod(Donnees.choix() ? "lire" : "lireNote").invoke(new Fiche()); } // nom
                static Object handle() throws Throwable { return java.lang.invoke.MethodHandles.lookup().findVirtual(Fiche.class, "rendre", java.lang.invoke.MethodType.methodType(String.class, String.class)).invoke(new Fiche(), Donnees.nom()); } // nom
                """);
    }

    @Test
    void what_it_throws_is_the_cause_of_another_exception() {
        announced("""
                static String cause() throws Exception { try { F.getMethod("echouer", String.class).invoke(new Fiche(), Donnees.nom()); return "x"; } catch (java.lang.reflect.InvocationTargetException e) { return e.getCause().getMessage(); } } // nom
                static String itself() throws Exception { try { F.getMethod("echouer", String.class).invoke(new Fiche(), Donnees.nom()); return "x"; } catch (IllegalStateException e) { return e.getMessage(); } }
                """);
    }

    @Test
    void an_object_of_a_class_that_is_named() {
        announced("""
                static String made() throws Exception { return ((Fiche) F.newInstance()).nom; } // nom
                static String constructed() throws Exception { return ((Fiche) F.getConstructor(String.class).newInstance(Donnees.salaire() + "")).cache; } // salaire
                static Object constructedPlain() throws Exception { return ((Fiche) F.getConstructor().newInstance()).cache; } // =null
                static boolean isOne() throws Exception { return Class.forName("p.C$Fiche").newInstance() instanceof Fiche; } // =1
                static boolean isNone() throws Exception { return Class.forName("p.C$Vide").newInstance() instanceof Fiche; } // =0
                """);
    }

    @Test
    void a_field_that_a_constant_names() {
        announced("""
                static Object got() throws Exception { return F.getField("nom").get(new Fiche()); } // nom
                static Object gotOther() throws Exception { return F.getField("note").get(new Fiche()); } // =x
                static String set() throws Exception { Fiche f = new Fiche(); F.getField("note").set(f, Donnees.salaire() + ""); return f.note; } // salaire
                static String over() throws Exception { Fiche f = new Fiche(); F.getField("nom").set(f, "z"); return f.nom; } // =z
                static String oneOfTwo(boolean b) throws Exception { Fiche f = new Fiche(); F.getField(b ? "nom" : "note").set(f, "z"); return f.nom; } // nom
                static Object fixed() throws Exception { F.getField("commun").set(null, Donnees.nom()); return Fiche.commun; } // nom
                static Object personal() throws Exception { return Carte.class.getField("numero").get(new Carte()); } // numero
                static String name() throws Exception { return F.getField("nom").getName(); } // =nom
                """);
    }

    @Test
    void what_is_known_of_classes_and_members_themselves() {
        announced("""
                static String name() { return F.getName(); } // =p.C$Fiche
                static String type() { return F.getTypeName(); } // =p.C$Fiche
                static String simple() { return F.getSimpleName(); } // =Fiche
                static String above() { return Carte.class.getSuperclass().getSimpleName(); } // =Fiche
                static boolean is() { return F.isInstance(new Carte()); } // =1
                static boolean isNot() { return F.isInstance(new Vide()); } // =0
                static String method() throws Exception { return F.getMethod("lire").getName(); } // =lire
                static String owner() throws Exception { return F.getMethod("lire").getDeclaringClass().getSimpleName(); } // =Fiche
                """);
    }

    @Test
    void one_of_all_members_may_be_any_of_them() {
        announced("""
                static Object any() throws Exception { return F.getMethods()[0].invoke(new Fiche()); } // nom
                static Object anyField() throws Exception { return F.getFields()[0].get(new Fiche()); } // nom
                static Object anyDeclared() throws Exception { return F.getDeclaredFields()[0].get(new Fiche()); } // nom
                static Object anyConstructor() throws Exception { return ((Fiche) F.getConstructors()[0].newInstance(Donnees.salaire() + "")).cache; } // salaire
                """);
    }

    @Test
    void the_caller_is_asked_for_the_names() {
        Summaries.of(HELPERS + """
                static Object method(String s) throws Exception { return F.getMethod(s).invoke(new Fiche()); }
                static Object field(String s) throws Exception { return F.getField(s).get(new Fiche()); }
                static Object type(Class<?> c) throws Exception { return c.newInstance(); }
                static Object ofType(Class<?> c) throws Exception { return c.getMethod("lire").invoke(new Fiche()); }
                static Object fieldOfType(Class<?> c) throws Exception { return c.getField("nom").get(new Fiche()); }
                static Object byCaller() throws Exception { return method("lire"); }
                static Object byCallerOther() throws Exception { return method("lireNote"); }
                """, it -> {
            for (String name : new String[] {"method", "field", "type", "ofType", "fieldOfType"}) {
                assertThat(it.summary(name).needs().constants()).as(name).contains(AccessPath.of(0));
            }
            assertThat(it.gives("byCaller")).containsExactly("nom");
            assertThat(it.is("byCallerOther")).containsExactly("x");
        });
    }

    @Test
    void of_members_with_one_name_that_which_takes_what_is_given() {
        announced("""
                static Object byNumber() throws Exception { for (java.lang.reflect.Method m : F.getMethods()) if (m.getName().equals("rendre")) return m.invoke(new Fiche(), "a", "b"); return "c"; }
                static Object both(boolean b) throws Exception { Fiche f = new Fiche(); F.getMethod(b ? "rendre" : "fixe", String.class).invoke(f, Donnees.nom()); return f.note; } // =x
                static Object typed(Class<?>[] types) throws Exception { return F.getMethod("rendre", types).invoke(new Fiche(), "y", Donnees.nom()); } // nom
                static String constructedOf(Class<?>[] types) throws Exception { return ((Fiche) F.getConstructor(types).newInstance(Donnees.salaire() + "")).cache; } // salaire
                static String handed(Object[] given) throws Exception { return (String) F.getMethod("rendre", String.class).invoke(new Fiche(), given); }
                """);
    }

    @Test
    void what_is_not_known_by_name_is_a_blind_spot() {
        Summaries.of(HELPERS + """
                static Object unknown(String s) throws Exception { return Class.forName(s).getMethod("lire").invoke(null); }
                static Object unknownClass(String s) throws Exception { return Class.forName(s).newInstance(); }
                static Object unknownField(Object o) throws Exception { return o.getClass().getField("n").get(o); }
                static Object known() throws Exception { return F.getMethod("lire").invoke(new Fiche()); }
                static String named() throws Exception { return F.getMethod("lire").getName(); }
                """, it -> {
            for (String name : new String[] {"unknown", "unknownClass", "unknownField", "known", "named"}) {
                it.summary(name);
            }
            it.reportUnresolved();
            assertThat(it.ledger().sorted())
                    .extracting(spot -> spot.where())
                    .containsExactlyInAnyOrder("p/C#unknown", "p/C#unknownClass", "p/C#unknownField");
        });
    }
}
