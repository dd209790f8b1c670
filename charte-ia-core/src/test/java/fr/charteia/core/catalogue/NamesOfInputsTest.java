package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.catalogue.Known.World;
import fr.charteia.core.model.Fact;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What parts of screens say by their names, into which somebody types. */
class NamesOfInputsTest {
    private static World screen(String name, String... fields) {
        return new Known()
                .of("package p; import javax.swing.*; import java.awt.TextField; class " + name + " { "
                        + String.join(" ", fields) + " }");
    }

    private static List<String> said(World world, String type, String... fields) {
        return Stream.of(fields)
                .flatMap(field -> world.field("p/" + type, field).stream())
                .map(Fact::what)
                .toList();
    }

    @Test
    void a_part_of_a_screen_is_what_its_name_says_without_the_words_for_such_parts() {
        World world = screen(
                "FicheController",
                "JTextField emailField, txtPrenom, tfTelephone, telephoneTF, jTextFieldNir, champAdressePostale, txt_iban, email1;",
                "JTextArea zoneAntecedentsMedicaux;",
                "JComboBox<String> comboNationalite;",
                "JSpinner spinnerDateNaissance;",
                "TextField inputSalaire;");
        assertThat(said(
                        world,
                        "FicheController",
                        "emailField",
                        "txtPrenom",
                        "tfTelephone",
                        "telephoneTF",
                        "jTextFieldNir",
                        "champAdressePostale",
                        "txt_iban",
                        "email1",
                        "zoneAntecedentsMedicaux",
                        "comboNationalite",
                        "spinnerDateNaissance",
                        "inputSalaire"))
                .hasSize(12)
                .contains("FicheController.emailField");
    }

    @Test
    void what_names_something_else_does_so_there_too() {
        World world = screen(
                "EnvoiController",
                "JTextField emailSubjectField, txtNomFichier, tfServerName, questionField, txt, field1, champNombre;",
                "JTextArea zoneMessage, textArea;",
                "JComboBox<String> comboLangue, emailTemplateBox;");
        assertThat(said(
                        world,
                        "EnvoiController",
                        "emailSubjectField",
                        "txtNomFichier",
                        "tfServerName",
                        "questionField",
                        "txt",
                        "field1",
                        "champNombre",
                        "zoneMessage",
                        "textArea",
                        "comboLangue",
                        "emailTemplateBox"))
                .isEmpty();
    }

    @Test
    void weak_names_count_where_the_screen_asks_somebody_about_a_person() {
        World two = screen("FicheController", "JTextField emailField, telephoneField, nomField, villeField;");
        assertThat(said(two, "FicheController", "nomField", "villeField")).hasSize(2);
        World patient = screen("AddPatientController", "JTextField txtPrenom, txtNom;");
        assertThat(said(patient, "AddPatientController", "txtNom")).hasSize(1);
        World one = screen("ReglagesController", "JTextField emailField, nomField;");
        assertThat(said(one, "ReglagesController", "nomField")).isEmpty();
        World search = screen("RechercheController", "JTextField txtNom, txtVille;");
        assertThat(said(search, "RechercheController", "txtNom", "txtVille")).isEmpty();
        World users = screen("UserListController", "JTextField txtEmail, txtNom;");
        assertThat(said(users, "UserListController", "txtNom")).hasSize(1);
    }

    @Test
    void labels_buttons_and_other_parts_of_a_program_say_nothing() {
        World world = screen(
                "FicheController",
                "JLabel emailLabel;",
                "JButton emailField;",
                "String emailField2, txtEmail;",
                "JTextField[] emailFields;",
                "static final JTextField EMAIL_FIELD = null;");
        assertThat(said(world, "FicheController", "emailLabel", "emailField", "emailField2", "txtEmail", "EMAIL_FIELD"))
                .isEmpty();
    }

    @Test
    void a_policy_names_parts_of_its_own() {
        World world = new Known()
                .models("saisies: [{type: p.Champ}]")
                .of(
                        "package p; class Champ { } class AutreChamp { } class ChampLong extends Champ { } class FicheController { Champ emailField; ChampLong txtNir; AutreChamp telephoneField; }");
        assertThat(said(world, "FicheController", "emailField", "txtNir", "telephoneField"))
                .containsExactly("FicheController.emailField", "FicheController.txtNir");
    }
}
