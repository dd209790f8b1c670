package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The parts of objects. */
class SlotTest {
    private static final Slot FIELD = Slot.field("p/Usager$Adresse", "rue");

    @Test
    void a_field_is_owned_by_the_class_that_declares_it() {
        assertThat(FIELD.owner()).isEqualTo("p/Usager$Adresse");
        assertThat(FIELD.hasOwnerOf(Slot.field("p/Usager$Adresse", "ville"))).isTrue();
        assertThat(FIELD.hasOwnerOf(Slot.field("p/Usager$Contact", "rue"))).isFalse();
        assertThat(FIELD.hasOwnerOf(Slot.field("p/Usager", "rue"))).isFalse();
        assertThat(Slot.field("p/Usager", "rue").hasOwnerOf(FIELD)).isFalse();
    }

    @Test
    void no_two_of_the_engine_s_own_are_the_same() throws IllegalAccessException {
        List<Slot> own = new ArrayList<>();
        for (Field constant : Slot.class.getDeclaredFields()) {
            if (Modifier.isPublic(constant.getModifiers()) && constant.getType() == Slot.class) {
                own.add((Slot) constant.get(null));
            }
        }
        assertThat(own).contains(Slot.CURRENT, Slot.READ).doesNotHaveDuplicates();
    }

    @Test
    void another_slot_is_its_own_sort() {
        assertThat(Slot.named("a.b").owner()).isEqualTo("a.b");
        assertThat(Slot.element(1).hasOwnerOf(Slot.element(1))).isTrue();
        assertThat(Slot.element(1).hasOwnerOf(Slot.element(2))).isFalse();
        assertThat(Slot.named("a.b").hasOwnerOf(Slot.named("a.c"))).isFalse();
    }

    @Test
    void values_under_keys_that_begin_alike_may_be_among_each_other() {
        Slot avis = Slot.valuesBeginning("avis:");
        assertThat(avis.isBeginning()).isTrue();
        assertThat(Slot.value("avis:").isBeginning()).isFalse();
        assertThat(List.of(
                        Slot.value("avis:"),
                        Slot.value("avis:12"),
                        Slot.valuesBeginning("avis:12"),
                        Slot.valuesBeginning("a")))
                .allMatch(other -> avis.mayBeAmong(other) && other.mayBeAmong(avis));
        assertThat(List.of(Slot.value("avis"), Slot.value("motif:12"), Slot.valuesBeginning("motif:"), Slot.element(1)))
                .noneMatch(other -> avis.mayBeAmong(other) || other.mayBeAmong(avis));
        assertThat(Slot.value("avis:1").mayBeAmong(Slot.value("avis:"))).isFalse();
    }

    @Test
    void a_slot_of_a_type_says_what_it_holds() {
        assertThat(Slot.ofType("p/Usager").typeHeld()).isEmpty();
        assertThat(Slot.ofStore("p/Depot").typeHeld()).contains("p/Depot");
        assertThat(Slot.named("$x@p/Usager").typeHeld()).contains("p/Usager");
        assertThat(Slot.named("$x").typeHeld()).isEmpty();
        assertThat(Slot.field("p/C", "$x@y").typeHeld()).isEmpty();
    }

    @Test
    void a_constant_element_or_value_is_one_of_several() {
        assertThat(List.of(Slot.element(0), Slot.value(""), Slot.value("nom"))).allMatch(Slot::isConstant);
        assertThat(List.of(Slot.ELEMENT, Slot.VALUE, Slot.KEY, Slot.CONTENT, Slot.TEXT, FIELD, Slot.named("x")))
                .noneMatch(Slot::isConstant);
    }

    @Test
    void what_is_written_somewhere_among_others_adds_to_them() {
        assertThat(List.of(Slot.ELEMENT, Slot.VALUE, Slot.KEY, Slot.CONTENT)).allMatch(Slot::isAdded);
        assertThat(List.of(Slot.element(0), Slot.value("nom"), FIELD, Slot.named("x"), Slot.TEXT))
                .noneMatch(Slot::isAdded);
    }

    @Test
    void any_of_the_sort() {
        assertThat(Slot.element(3).any()).isEqualTo(Slot.ELEMENT);
        assertThat(Slot.value("nom").any()).isEqualTo(Slot.VALUE);
        assertThat(FIELD.any()).isEqualTo(FIELD);
    }

    @Test
    void what_begins_with_a_dollar_describes_and_holds_no_data() {
        assertThat(List.of(Slot.ADDRESS, Slot.ofStore("p/C"), Slot.named("$x"))).allMatch(Slot::isSetting);
        assertThat(List.of(Slot.capture(0), Slot.BEFORE, Slot.ofType("p/C"), Slot.value("$x"), Slot.field("$C", "x")))
                .noneMatch(Slot::isSetting);
    }

    @Test
    void slots_are_equal_by_kind_and_name() {
        assertThat(Slot.element(1)).isEqualTo(Slot.element(1)).hasSameHashCodeAs(Slot.element(1));
        assertThat(Slot.element(1))
                .isNotEqualTo(Slot.element(2))
                .isNotEqualTo(Slot.alternative(1))
                .isNotEqualTo("1");
        assertThat(Slot.value("1")).isNotEqualTo(Slot.named("=1"));
        assertThat(Slot.element(1).hashCode()).isNotEqualTo(Slot.alternative(1).hashCode());
        assertThat(Slot.capture(1)).isEqualTo(Slot.named("capture1"));
    }
}
