package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Summary;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What an entry point finds of what others, or itself before, were given and left behind. */
class CellsTest {
    private static final String TYPES = """
            class Base { String titre; }
            class Dossier extends Base {
                String avis; String note; Dossier suite; static String dernier; static Dossier premier;
                List<String> pieces; List<String> copies; Map<String, String> notes; Parlant parlant;
            }
            class Parlant { String mot; Dossier dossier; public String toString() { return mot; } }
            class Special extends Dossier { String secret; }
            class Autre { String avis; }
            """;

    /** All that is left, solved: whoever is given a text is given what nobody else is. */
    private static final class Solved {
        private final EntryPoints points;
        private final Cells cells;

        Solved(EntryPoints points) {
            this.points = points;
            this.cells = new Cells(
                    points.program,
                    new Wiring(points.program, points.engine),
                    points.paths,
                    points.deposits,
                    this::given);
        }

        /** What a parameter that is a text, or an object of which nothing else is known, carries. */
        private Taints given(MethodHeader root, AccessPath path) {
            List<String> types = Program.parameterTypes(root);
            boolean itself = path.parameter() >= 0 && path.slots().isEmpty();
            return itself && !types.get(path.parameter()).equals("p/C")
                    ? Taints.of(Taint.of(new Label.AiOutput(new Site(root.ref(), 1, 1))), Chain.EMPTY)
                    : Taints.NONE;
        }

        /** The entry points that were given what is found. */
        List<String> found(String reader, int parameter, Slot... slots) {
            return cells.read(points.method(reader), EntryPoints.path(parameter, slots)).allLabels().stream()
                    .map(label -> ((Label.AiOutput) label).call().method().name())
                    .sorted()
                    .toList();
        }

        Slot field(String name) {
            return points.field("p/Dossier", name);
        }
    }

    private static void in(String members, Consumer<Solved> say) {
        EntryPoints.in(TYPES, members, points -> {
            Solved solved = new Solved(points);
            assertThat(solved.cells.solve()).isEmpty();
            say.accept(solved);
        });
    }

    @Test
    void what_one_leaves_in_a_field_others_find_in_that_field_of_any_object() {
        in("""
                void poser(Dossier d, String s) { d.avis = s; }
                void lire(Dossier d, Autre a) {}
                """, c -> {
            assertThat(c.found("lire", 1, c.field("avis"))).containsExactly("poser");
            assertThat(c.found("lire", 1, c.field("suite"), c.field("avis"))).containsExactly("poser");
            assertThat(c.found("poser", 1, c.field("avis")))
                    .as("itself, before")
                    .containsExactly("poser");
            assertThat(c.found("lire", 1, c.field("note"))).isEmpty();
            assertThat(c.found("lire", 2, c.points.field("p/Autre", "avis"))).isEmpty();
            assertThat(c.found("lire", 1)).as("the object itself").isEmpty();
        });
    }

    @Test
    void what_is_copied_from_one_to_the_next_arrives() {
        in("""
                void z(Dossier d) { Dossier.dernier = d.note; }
                void b(Dossier d) { d.note = d.avis; }
                void a(Dossier d, String s) { d.avis = s; }
                """, c -> {
            assertThat(c.found("a", AccessPath.STATIC, c.field("dernier"))).containsExactly("a");
            assertThat(c.found("a", 1, c.field("note"))).containsExactly("a");
        });
    }

    @Test
    void what_happened_to_it_on_the_way_is_known() {
        in("""
                void poser(Dossier d, String s) { d.avis = String.valueOf(s.length()); }
                void copier(Dossier d) { d.note = d.avis; }
                """, c -> {
            MethodHeader reader = c.points.method("copier");
            for (String field : List.of("avis", "note")) {
                Taints read = c.cells.read(reader, EntryPoints.path(1, c.field(field)));
                assertThat(read.set()).as(field).singleElement().matches(taint -> taint.has(Mark.MEASURE));
                assertThat(read.via(chain -> {
                            assertThat(chain.hops(9))
                                    .last()
                                    .matches(hop -> hop.why() == Hop.Why.STATE
                                            && hop.name().equals("Dossier." + field));
                            return chain;
                        }))
                        .isEqualTo(read);
            }
        });
    }

    @Test
    void a_store_has_what_was_put_under_the_key() {
        in("""
                void poser(Session s, String t) { s.poser("k", t); }
                void perdre(Session s, String t, String cle) { s.poser(cle, t); }
                void lire(Session s) {}
                """, c -> {
            assertThat(c.found("lire", 1, Slot.value("k"))).containsExactly("perdre", "poser");
            assertThat(c.found("lire", 1, Slot.value("j"))).containsExactly("perdre");
            assertThat(c.found("lire", 1, Slot.VALUE)).containsExactly("perdre", "poser");
        });
    }

    @Test
    void of_two_stores_that_one_is_handed_it_finds_in_one_nothing_that_only_it_put_into_the_other() {
        in("""
                void echanger(Session s, Session autre, String t) { s.poser("k", t); }
                void lire(Session s) {}
                """, c -> {
            assertThat(c.found("echanger", 1, Slot.value("k"))).containsExactly("echanger");
            assertThat(c.found("echanger", 2, Slot.value("k"))).isEmpty();
            assertThat(c.found("lire", 1, Slot.value("k"))).containsExactly("echanger");
        });
        in(
                """
                void echanger(Session s, Session autre, String t) { s.poser("k", t); }
                void poser(Session s, String t) { s.poser("k", t); }
                """,
                c -> assertThat(c.found("echanger", 2, Slot.value("k")))
                        .as("others put something there, too")
                        .containsExactly("echanger", "poser"));
    }

    @Test
    void what_an_object_carries_as_a_whole_its_parts_do() {
        in("""
                Dossier rendre(String s) { return Ia.remplir(s, Dossier.class); }
                void lire(Dossier d, Special s, Base b, Autre a) {}
                """, c -> {
            MethodHeader lire = c.points.method("lire");
            assertThat(labels(c, lire, 1)).as("the object itself").hasSize(1);
            assertThat(labels(c, lire, 1, c.field("avis"))).hasSize(1);
            assertThat(labels(c, lire, 2, c.points.field("p/Special", "secret")))
                    .as("it may be one of a class below")
                    .hasSize(1);
            assertThat(labels(c, lire, 3, c.points.field("p/Base", "titre"))).hasSize(1);
            assertThat(labels(c, lire, 4, c.points.field("p/Autre", "avis"))).isEmpty();
        });
    }

    private static Set<Label> labels(Solved c, MethodHeader root, int parameter, Slot... slots) {
        return c.cells.read(root, EntryPoints.path(parameter, slots)).allLabels();
    }

    @Test
    void who_takes_an_object_whole_finds_all_that_lies_below() {
        in("""
                void avis(Dossier d, String s) { d.avis = s; }
                void secret(Special d, String s) { d.secret = s; }
                void mot(Parlant p, String s) { p.mot = s; }
                void piece(Dossier d, String s) { d.pieces.add(s); }
                void note(Dossier d, String s) { d.notes.put("a", s); }
                void autre(Autre a, String s) { a.avis = s; }
                void lire(Dossier d, List<Dossier> l, String t) {}
                """, c -> {
            String[] all = {"avis", "mot", "note", "piece", "secret"};
            assertThat(c.found("lire", 1, Slot.DEEP)).containsExactly(all);
            assertThat(c.found("lire", 1, c.field("suite"), Slot.DEEP)).containsExactly(all);
            assertThat(c.found("lire", 2, Slot.ELEMENT, Slot.DEEP)).containsExactly(all);
            assertThat(c.found("lire", 1, c.field("pieces"), Slot.DEEP)).containsExactly("piece");
            assertThat(c.found("lire", 1, c.field("notes"), Slot.DEEP)).containsExactly("note");
            assertThat(c.found("lire", 1, c.field("parlant"), Slot.DEEP)).contains("mot", "avis");
            assertThat(c.found("lire", AccessPath.STATIC, c.field("premier"), Slot.DEEP))
                    .containsExactly(all);
            assertThat(c.found("lire", 1, c.field("suite"))).as("not whole").isEmpty();
            assertThat(c.found("lire", 3, Slot.DEEP)).isEmpty();
        });
    }

    @Test
    void a_text_tells_of_an_object_and_below_only_where_its_class_says_how() {
        in("""
                void avis(Dossier d, String s) { d.avis = s; }
                void mot(Parlant p, String s) { p.mot = s; }
                void lire(Dossier d, Parlant p) {}
                """, c -> {
            assertThat(c.found("lire", 1, Slot.TEXT)).isEmpty();
            assertThat(c.found("lire", 2, Slot.TEXT)).containsExactly("avis", "mot");
            assertThat(c.found("lire", 1, c.field("avis"), Slot.TEXT)).containsExactly("avis");
        });
    }

    @Test
    void what_is_in_a_container_is_in_all_fields_that_hold_it() {
        in("""
                void piece(Dossier d, String s) { d.pieces.add(s); }
                void partager(Dossier d, Dossier e) { d.pieces = e.copies; }
                void lire(Dossier d) {}
                """, c -> {
            assertThat(c.found("lire", 1, c.field("pieces"), Slot.ELEMENT)).containsExactly("piece");
            assertThat(c.found("lire", 1, c.field("copies"), Slot.ELEMENT)).containsExactly("piece");
            assertThat(c.found("lire", 1, c.field("copies"), Slot.DEEP)).containsExactly("piece");
        });
    }

    @Test
    void where_nothing_is_left_nothing_is_found() {
        in(
                "void lire(Dossier d) {}",
                c -> assertThat(c.found("lire", 1, c.field("avis"))).isEmpty());
    }

    @Test
    void what_is_left_later_is_found_once_it_is_solved_anew() {
        EntryPoints.in(TYPES, """
                void poser(Dossier d, String s) { d.avis = s; }
                void copier(Dossier d) { d.note = d.avis; }
                void tard(Dossier d, String s) { d.avis = s; }
                """, points -> {
            Summary late = points.roots.get(points.method("tard"));
            points.deposits.all().removeIf(deposit -> deposit.root().name().equals("tard"));
            Solved c = new Solved(points);
            c.cells.solve();
            assertThat(c.found("copier", 1, c.field("note"))).containsExactly("poser");
            points.deposits.add(points.method("tard"), late);
            c.cells.solve();
            assertThat(c.found("copier", 1, c.field("note"))).containsExactly("poser", "tard");
        });
    }

    @Test
    void who_has_no_allowance_left_says_of_which_classes_and_stores_not_all_is_known() {
        EntryPoints.in(TYPES, """
                void poser(Dossier d, Session s, String t) { d.avis = t; s.poser("k", t); }
                """, points -> {
            Solved c = new Solved(points);
            c.cells.allow(-1);
            assertThat(c.cells.solve()).containsExactly("api/Session", "p/Dossier");
            assertThat(c.found("poser", 1, c.field("avis"))).isEmpty();
            c.cells.allow(1_000);
            assertThat(c.cells.solve()).isEmpty();
            assertThat(c.found("poser", 1, c.field("avis"))).containsExactly("poser");
        });
    }
}
