package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.annotations.Effet;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.catalogue.Known.World;
import fr.charteia.core.model.CallModel;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which constants say what was decided, by what they are written to. */
class NamesOfStatusesTest {
    private static final String STATUS = "package p; enum Statut { EN_COURS, ACCEPTE, REFUSE }";

    /** What a constant that is passed as the second argument of a method says. */
    private static List<Effet> second(World world, String type, String method, String constant) {
        MethodHeader header = world.method(type, method);
        return world.knowledge()
                .status(header.ref(), 1, Set.of(constant))
                .map(CallModel.Decision::effets)
                .orElse(List.of());
    }

    @Test
    void a_bare_verb_changes_what_it_is_given() {
        World world = new Known()
                .of(
                        STATUS,
                        "package p; interface Depot { void update(Long id, Statut s); void find(Long id, Statut s); }",
                        "package p; interface Textes { void update(Long id, String statut); void change(Long id, String note); }");

        assertThat(second(world, "p/Depot", "update", "REFUSE")).containsExactly(Effet.REFUS);
        assertThat(second(world, "p/Depot", "update", "EN_COURS")).isEmpty();
        assertThat(second(world, "p/Depot", "find", "REFUSE")).isEmpty();
        assertThat(second(world, "p/Textes", "update", "REFUSE")).containsExactly(Effet.REFUS);
        assertThat(second(world, "p/Textes", "change", "REFUSE")).isEmpty();
    }

    @Test
    void who_is_put_aside_is_refused_and_who_is_kept_is_not() {
        World world = new Known()
                .of(
                        "package p; enum Etat { RECU, RETENU, ECARTE }",
                        "package p; class Candidat { void setEtat(Etat e) {} }",
                        "package p; class Mesure { void setEtat(Etat e) {} }");

        assertThat(first(world, "p/Candidat", "ECARTE")).containsExactly(Effet.REFUS);
        assertThat(first(world, "p/Candidat", "RETENU")).containsExactly(Effet.DELIVRANCE);
        assertThat(first(world, "p/Candidat", "RECU")).isEmpty();
        assertThat(first(world, "p/Mesure", "ECARTE")).isEmpty();
        assertThat(first(world, "p/Mesure", "RETENU")).isEmpty();
    }

    private static List<Effet> first(World world, String type, String constant) {
        MethodHeader header = world.method(type, "setEtat");
        return world.knowledge()
                .status(header.ref(), 0, Set.of(constant))
                .map(CallModel.Decision::effets)
                .orElse(List.of());
    }
}
