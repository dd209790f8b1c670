package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Paths from what a method is given: how deep they go, and what of them stands for many objects. */
class AccessPathTest {
    private static final AccessPath FIRST = AccessPath.of(0);
    private static final Slot NOM = Slot.field("p/Usager", "nom");
    private static final Slot SUIVANT = Slot.field("p/Maillon", "suivant");
    private static final Slot PRECEDENT = Slot.field("p/Maillon", "precedent");

    private static AccessPath below(AccessPath path, Slot... slots) {
        AccessPath longer = path;
        for (Slot slot : slots) {
            longer = longer.append(slot);
        }
        return longer;
    }

    private static Slot field(int number) {
        return Slot.field("p/C" + number, "f");
    }

    private static AccessPath deepest() {
        AccessPath deepest = FIRST;
        for (int i = 0; i < AccessPath.LIMIT; i++) {
            deepest = deepest.append(field(i));
        }
        return deepest;
    }

    @Test
    void what_lies_deeper_than_the_limit_is_told_by_its_field() {
        AccessPath deepest = deepest();
        assertThat(deepest.isFolded()).isFalse();
        assertThat(deepest.slots()).hasSize(AccessPath.LIMIT);
        AccessPath deeper = deepest.append(field(9));
        assertThat(deeper.isFolded()).isTrue();
        assertThat(deeper).isEqualTo(below(deepest, Slot.BELOW, field(9)));
        assertThat(deeper.depth()).isEqualTo(AccessPath.LIMIT + 1);
        assertThat(deeper.append(NOM)).isEqualTo(deepest.append(NOM)).isNotEqualTo(deeper);
        assertThat(deeper.append(NOM).lastField()).contains(NOM);
        assertThat(deepest.append(Slot.DEEP).append(NOM)).isEqualTo(deepest.append(Slot.DEEP));
        assertThat(deeper.append(Slot.BELOW)).isEqualTo(deepest.append(Slot.BELOW));
        assertThat(deeper.isAnyBelow()).isFalse();
        assertThat(deepest.append(Slot.BELOW).isAnyBelow()).isTrue();
    }

    @Test
    void what_is_in_containers_deep_down_is_told_by_the_field_that_holds_them() {
        AccessPath deeper = deepest().append(field(9));
        AccessPath inside = below(deeper, Slot.VALUE, Slot.ELEMENT);
        assertThat(inside.slots()).endsWith(Slot.BELOW, field(9), Slot.VALUE, Slot.ELEMENT);
        assertThat(inside.append(NOM)).isEqualTo(deepest().append(NOM));
        assertThat(below(inside, Slot.VALUE, Slot.VALUE).isDeep()).isTrue();
        AccessPath last = deepest().append(Slot.ELEMENT);
        assertThat(last).isEqualTo(below(deepest().above(), Slot.BELOW, field(AccessPath.LIMIT - 1), Slot.ELEMENT));
        AccessPath containers = below(FIRST, Slot.value("a"), Slot.value("b"), Slot.value("c"), Slot.value("d"));
        assertThat(below(
                                containers,
                                Slot.value("e"),
                                Slot.value("f"),
                                Slot.value("g"),
                                Slot.value("h"),
                                Slot.value("i"))
                        .isDeep())
                .isTrue();
    }

    @Test
    void what_a_field_holds_of_all_below_is_one_place() {
        assertThat(FIRST.append(SUIVANT).below(NOM)).isEqualTo(below(FIRST, SUIVANT, Slot.BELOW, NOM));
        assertThat(deepest().append(NOM).below(SUIVANT)).isEqualTo(deepest().below(SUIVANT));
        assertThat(AccessPath.of(AccessPath.STATE).append(SUIVANT).below(NOM))
                .isEqualTo(AccessPath.of(AccessPath.STATE).append(NOM));
        assertThat(FIRST.append(Slot.DEEP).below(NOM)).isEqualTo(FIRST.append(Slot.DEEP));
    }

    @Test
    void a_list_of_ones_own_is_followed_twice() {
        AccessPath twice = below(FIRST, SUIVANT, PRECEDENT);
        assertThat(twice.isFolded()).isFalse();
        assertThat(twice.append(SUIVANT)).isEqualTo(below(twice, Slot.BELOW, SUIVANT));
        assertThat(twice.append(SUIVANT).append(PRECEDENT)).isEqualTo(twice.append(PRECEDENT));
        assertThat(twice.append(NOM).isFolded()).isFalse();
        assertThat(below(FIRST, Slot.ELEMENT, Slot.ELEMENT, Slot.ELEMENT).isDeep())
                .isTrue();
        assertThat(below(FIRST, NOM, Slot.ELEMENT, Slot.ELEMENT, Slot.ELEMENT))
                .isEqualTo(below(FIRST, Slot.BELOW, NOM, Slot.ELEMENT, Slot.ELEMENT, Slot.ELEMENT));
        assertThat(below(FIRST, Slot.element(0), Slot.element(1), Slot.element(2))
                        .isDeep())
                .isFalse();
    }

    @Test
    void what_outlives_calls_is_known_by_its_field_alone() {
        AccessPath state = AccessPath.of(AccessPath.STATE);
        assertThat(below(state, SUIVANT, NOM)).isEqualTo(state.append(NOM));
        assertThat(below(state, Slot.ofType("p/Usager"), Slot.ELEMENT).slots()).hasSize(2);
        assertThat(below(AccessPath.of(AccessPath.STATIC), SUIVANT, NOM).slots())
                .hasSize(2);
    }

    private static AccessPath coarser(AccessPath path, int step) {
        return path.coarser(step).path();
    }

    @Test
    void a_path_stands_for_its_field_further_down_first_and_then_for_everything() {
        AccessPath path = below(FIRST, field(1), field(2), field(3), field(4), Slot.value("k"));
        assertThat(coarser(path, 0)).isEqualTo(below(FIRST, field(1), field(2), Slot.BELOW, field(4), Slot.VALUE));
        assertThat(coarser(path, 1)).isEqualTo(below(FIRST, field(1), Slot.BELOW, field(4), Slot.VALUE));
        assertThat(coarser(path, 2)).isEqualTo(below(FIRST, Slot.BELOW, field(4), Slot.VALUE));
        assertThat(coarser(path, 3)).isEqualTo(below(FIRST, field(1), field(2), Slot.DEEP));
        assertThat(coarser(path, 4)).isEqualTo(below(FIRST, field(1), Slot.DEEP));
        assertThat(coarser(path, 5)).isEqualTo(FIRST.append(Slot.DEEP));
        assertThat(path.coarser(3)).isSameAs(path.coarser(3));
        AccessPath folded = below(FIRST, field(1), Slot.BELOW, field(2));
        assertThat(coarser(folded, 0)).isEqualTo(folded);
        assertThat(coarser(folded, 1)).isEqualTo(folded);
        assertThat(coarser(folded, 2)).isEqualTo(below(FIRST, Slot.BELOW, field(2)));
        assertThat(coarser(folded, 3)).isEqualTo(below(FIRST, field(1), Slot.DEEP));
        assertThat(coarser(FIRST.append(field(1)), 0)).isEqualTo(FIRST.append(field(1)));
        assertThat(coarser(FIRST.append(field(1)), 1)).isEqualTo(FIRST.append(field(1)));
        assertThat(coarser(FIRST.append(field(1)), 2)).isEqualTo(FIRST.append(field(1)));
        assertThat(coarser(FIRST.append(field(1)), 3)).isEqualTo(below(FIRST, field(1), Slot.DEEP));
        assertThat(coarser(FIRST.append(Slot.ELEMENT), 2)).isEqualTo(FIRST.append(Slot.ELEMENT));
    }

    @Test
    void of_static_fields_the_first_slot_always_counts() {
        AccessPath field = below(AccessPath.of(AccessPath.STATIC), field(1), field(2));
        assertThat(field.coarser(4)).isEqualTo(field.coarser(5));
        assertThat(coarser(field, 5).slots()).containsExactly(field(1), Slot.DEEP);
        assertThat(coarser(AccessPath.of(AccessPath.STATE).append(field(1)), 5).slots())
                .containsExactly(field(1), Slot.DEEP);
        assertThat(coarser(field.append(field(3)), 2).slots()).containsExactly(field(1), Slot.BELOW, field(3));
    }

    @Test
    void of_stores_that_outlive_calls_the_key_always_counts() {
        AccessPath key = below(AccessPath.of(AccessPath.STATE), Slot.ofType("p/Session"), Slot.value("avis"));
        for (int step = 0; step < 3; step++) {
            assertThat(coarser(key, step)).isEqualTo(key);
            assertThat(coarser(key, step + 3)).isEqualTo(key.append(Slot.DEEP));
        }
        AccessPath inside = key.append(Slot.value("note"));
        assertThat(coarser(inside, 0)).isEqualTo(key.append(Slot.VALUE));
        assertThat(inside.everythingBelow(1)).isEqualTo(key.append(Slot.DEEP));
        assertThat(key.isWithin(1)).isTrue();
        assertThat(key.append(Slot.DEEP).isWithin(1)).isTrue();
        assertThat(inside.isWithin(1)).isFalse();
        assertThat(FIRST.append(field(1)).isWithin(1)).isTrue();
        assertThat(below(FIRST, field(1), field(2)).isWithin(1)).isFalse();
    }

    @Test
    void everything_below_says_of_which_type_it_was_found_to_be() {
        assertThat(FIRST.append(Slot.deep("p/Usager")).typeFound()).contains("p/Usager");
        assertThat(FIRST.append(Slot.deep("p/Usager")).isDeep()).isTrue();
        assertThat(FIRST.append(Slot.DEEP).typeFound()).isEmpty();
        assertThat(FIRST.append(NOM).typeFound()).isEmpty();
    }

    @Test
    void the_field_that_it_is_or_of_which_it_is_everything() {
        assertThat(FIRST.append(NOM).lastField()).contains(NOM);
        assertThat(below(FIRST, NOM, Slot.DEEP).lastField()).contains(NOM);
        assertThat(below(FIRST, NOM, Slot.ELEMENT).lastField()).isEmpty();
        assertThat(FIRST.append(Slot.DEEP).lastField()).isEmpty();
        assertThat(FIRST.lastField()).isEmpty();
    }

    @Test
    void elements_that_are_not_told_apart_and_what_outlives_calls_stand_for_many() {
        assertThat(List.of(Slot.ELEMENT, Slot.VALUE, Slot.KEY, Slot.CONTENT, Slot.BELOW, Slot.DEEP))
                .allMatch(slot -> FIRST.append(slot).isMany())
                .allMatch(slot -> below(FIRST, slot, NOM).isMany() || slot.equals(Slot.DEEP));
        assertThat(List.of(NOM, Slot.element(0), Slot.value("nom"), Slot.TEXT, Slot.ADDRESS))
                .noneMatch(slot -> FIRST.append(slot).isMany());
        assertThat(FIRST.isMany()).isFalse();
        assertThat(AccessPath.of(AccessPath.STATE).isMany()).isTrue();
        assertThat(AccessPath.of(AccessPath.STATIC).isMany()).isFalse();
    }

    @Test
    void a_path_is_a_prefix_of_itself_and_of_what_lies_below() {
        AccessPath path = FIRST.append(NOM);
        assertThat(path.isPrefixOf(path)).isTrue();
        assertThat(FIRST.isPrefixOf(path)).isTrue();
        assertThat(path.isPrefixOf(FIRST)).isFalse();
        assertThat(FIRST.append(SUIVANT).isPrefixOf(below(FIRST, NOM, SUIVANT))).isFalse();
        assertThat(AccessPath.of(1).isPrefixOf(path)).isFalse();
    }

    @Test
    void an_address_is_told_by_the_last_slot() {
        assertThat(FIRST.append(Slot.ADDRESS).isAddress()).isTrue();
        assertThat(below(FIRST, Slot.ADDRESS, NOM).isAddress()).isFalse();
        assertThat(FIRST.isAddress()).isFalse();
    }

    @Test
    void paths_are_equal_by_parameter_and_slots() {
        AccessPath path = below(FIRST, SUIVANT, NOM);
        assertThat(path).isEqualTo(below(FIRST, SUIVANT, NOM)).hasSameHashCodeAs(below(FIRST, SUIVANT, NOM));
        assertThat(path)
                .isNotEqualTo(below(AccessPath.of(1), SUIVANT, NOM))
                .isNotEqualTo(below(FIRST, SUIVANT, PRECEDENT))
                .isNotEqualTo(below(FIRST, PRECEDENT, NOM))
                .isNotEqualTo(FIRST.append(SUIVANT))
                .isNotEqualTo(NOM);
        assertThat(path).hasToString("0" + path.slots());
    }

    @Test
    void paths_whose_hashes_collide_differ() {
        // "Aa" and "BB" have one hash.
        AccessPath one = FIRST.append(Slot.named("Aa"));
        AccessPath other = FIRST.append(Slot.named("BB"));
        assertThat(one).hasSameHashCodeAs(other).isNotEqualTo(other);
    }
}
