package fr.charteia.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.charteia.core.model.Place.Root;
import fr.charteia.core.model.Place.Step;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What texts are places. */
class PlaceTest {
    @Test
    void roots_are_read() {
        assertThat(Place.parse("this")).isEqualTo(Place.self());
        assertThat(Place.parse(" retour ")).isEqualTo(Place.result());
        assertThat(Place.parse("rien")).isEqualTo(new Place(Root.NOTHING, 0, List.of()));
        assertThat(Place.parse("exception")).isEqualTo(new Place(Root.THROWN, 0, List.of()));
        assertThat(Place.parse("argument[12]")).isEqualTo(Place.argument(12));
        assertThat(Place.parse("argument[*]")).isEqualTo(Place.argument(Place.EVERY));
    }

    @Test
    void steps_are_read_in_their_order() {
        assertThat(Place.parse("this.element.cle[nom].valeur.**"))
                .isEqualTo(new Place(
                        Root.THIS,
                        0,
                        List.of(new Step.Element(), new Step.ValueAt("nom"), new Step.Value(), new Step.Everything())));
        assertThat(Place.parse("argument[0].parametre[1].$adresse").steps())
                .containsExactly(new Step.CallbackParameter(1), new Step.Field("$adresse"));
        assertThat(Place.parse("argument[0].retour.cle").steps())
                .containsExactly(new Step.CallbackResult(), new Step.Key());
    }

    @Test
    void indices_and_keys_may_be_those_that_arguments_give() {
        assertThat(Place.parse("this.element[argument[0]]").steps()).containsExactly(new Step.ElementByArgument(0));
        assertThat(Place.parse("this.element[3]").steps()).containsExactly(new Step.ElementAt(3));
        assertThat(Place.parse("this.cle[argument[1]]").steps()).containsExactly(new Step.ValueByArgument(1));
        assertThat(Place.parse("this.cle[=this]").steps()).containsExactly(new Step.ValueByName(Place.OF_RECEIVER));
        assertThat(Place.parse("this.cle[argument[1].element]").steps())
                .containsExactly(new Step.ValueByEach(1, List.of(new Step.Element())));
        assertThat(Place.parse("this.cle[argument[0].cle[$entetes].cle[sujet]].cle[$charge]")
                        .steps())
                .containsExactly(
                        new Step.ValueByEach(0, List.of(new Step.ValueAt("$entetes"), new Step.ValueAt("sujet"))),
                        new Step.ValueAt("$charge"));
        assertThat(Place.parse("this.cle[=argument[1]]").steps()).containsExactly(new Step.ValueByName(1));
        assertThat(Place.parse("this.cle[=accesseur]").steps()).containsExactly(new Step.ValueByAccessor());
        assertThat(Place.parse("this.cle[accesseur]").steps()).containsExactly(new Step.ValueAt("accesseur"));
        assertThat(Place.parse("accesseur").root()).isEqualTo(Place.Root.ACCESSOR);
        assertThat(Place.parse("this.cle[$voie].cle[argument[2].valeur]").steps())
                .containsExactly(new Step.ValueAt("$voie"), new Step.ValueByEach(2, List.of(new Step.Value())));
        assertThat(Place.parse("this.colonne[argument[0]]").steps()).containsExactly(new Step.Column(0));
        assertThat(Place.parse("this.ligne").steps()).containsExactly(new Step.Row());
        assertThat(Place.parse("argument[0].objet[argument[2]]").steps()).containsExactly(new Step.RowAs(2));
        assertThat(Place.parse("this.objet[this]").steps()).containsExactly(new Step.RowAs(Place.OF_RECEIVER));
        assertThat(Place.parse("this.element.egalite").steps())
                .containsExactly(new Step.Element(), new Step.Compared());
        assertThat(Place.parse("argument[0].composant[a.b.C$Named#name]").steps())
                .containsExactly(new Step.Component("a.b.C$Named", "name"));
        assertThat(Place.parse("magasin.type[java.nio.file.Files].cle[=argument[0]]"))
                .isEqualTo(new Place(
                        Root.STORE, 0, List.of(new Step.OfStore("java/nio/file/Files"), new Step.ValueByName(0))));
        assertThat(Place.parse("this.composant").steps()).containsExactly(new Step.Field("composant"));
        assertThat(Place.parse("this.objet").steps()).containsExactly(new Step.Field("objet"));
        assertThat(Place.parse("this.cle[=nom]").steps()).containsExactly(new Step.ValueAt("=nom"));
    }

    @Test
    void what_a_callback_receives_or_gives_is_told_apart() {
        assertThat(Place.parse("argument[0].parametre[0]").isCallback()).isTrue();
        assertThat(Place.parse("argument[0].retour.element").isCallback()).isTrue();
        assertThat(Place.parse("argument[0].element").isCallback()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "argument",
                "argument[]",
                "argument[a]",
                "resultat",
                "this.",
                "this..element",
                "this.cle[",
                "this element",
                "thisElement",
                "this.element[x]",
                "argument[0]]",
                "retour.**x"
            })
    void other_texts_are_no_places(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Place.parse(text));
    }
}
