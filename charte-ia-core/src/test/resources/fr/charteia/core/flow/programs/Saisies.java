package programs;

import api.*;
import fr.charteia.annotations.DonneesPersonnelles;
import java.awt.TextField;
import javax.swing.*;

/** Parts of a screen into which somebody types, or by which somebody chooses: what is there is what they are said to be. */
class Saisies {
    static class Fiche {
        @DonneesPersonnelles private final JTextField courriel = new JTextField(20);
        @DonneesPersonnelles private final JPasswordField nir = new JPasswordField();
        @DonneesPersonnelles private final JComboBox<String> nationalite = new JComboBox<>();
        @DonneesPersonnelles private final JSpinner naissance = new JSpinner();
        @DonneesPersonnelles private final JFormattedTextField telephone = new JFormattedTextField();
        @DonneesPersonnelles private final TextField prenom = new TextField();
        private final JTextField question = new JTextField(20);
        private final JComboBox<String> langage = new JComboBox<>();
        private final JButton bouton = new JButton("Écrire");
        void typed() { Ia.envoyer(courriel.getText().trim()); } // 401
        void part_of_it() throws Exception { Ia.envoyer(courriel.getText(0, 3)); } // 401
        void selected() { Ia.envoyer(courriel.getSelectedText()); } // 401
        void of_the_awt() { Ia.envoyer(prenom.getText()); } // 401
        void masked() { Ia.envoyer(new String(nir.getPassword())); } // 401
        void chosen() { Ia.envoyer("Pays : " + nationalite.getSelectedItem()); } // 401
        void turned_to() { Ia.envoyer("Né le " + naissance.getValue()); } // 401
        void formatted() { Ia.envoyer("Numéro " + telephone.getValue()); } // 401
        void when_clicked() { bouton.addActionListener(e -> Ia.envoyer(courriel.getText())); } // 401
        void by_a_helper() { Ia.envoyer(texte(courriel)); } // 401
        void a_question() { Ia.envoyer(question.getText()); }
        void chosen_of_nobody() { Ia.envoyer("Langage : " + langage.getSelectedItem()); }
        void what_is_written_on_a_button() { Ia.envoyer(bouton.getText()); }
        void another_field_by_a_helper() { Ia.envoyer(texte(question)); }
        void cleared() { courriel.setText(""); Ia.envoyer(question.getText()); }
        void whether_something_was_typed() { if (courriel.getText().isEmpty()) Ia.envoyer("Il manque une adresse"); }
        void which_was_chosen() { Ia.envoyer("Choix " + nationalite.getSelectedIndex()); }
        private static String texte(JTextField champ) { return champ.getText(); }
    }
    /** What was put there is there, whatever it is called. */
    static class Affichage {
        private final JTextField resultat = new JTextField(20);
        private final JComboBox<String> offre = new JComboBox<>();
        private final JSpinner annee = new JSpinner();
        void shown_and_read_back() { resultat.setText(Donnees.nom()); Ia.envoyer(resultat.getText()); } // 401
        void offered_and_chosen() { offre.addItem(Donnees.nom()); Ia.envoyer("" + offre.getSelectedItem()); } // 401
        void offered_when_it_was_made() { Ia.envoyer("" + new JComboBox<>(new String[] {Donnees.nom()}).getSelectedItem()); } // 401
        void set_and_asked() { annee.setValue(Donnees.nom()); Ia.envoyer("" + annee.getValue()); } // 401
        void shown_otherwise() { resultat.setText("x"); Ia.envoyer(resultat.getText()); }
        void offered_otherwise() { JComboBox<String> autre = new JComboBox<>(); autre.addItem("x"); Ia.envoyer("" + autre.getSelectedItem()); }
        void answer_shown_and_read_back(String d) { resultat.setText(Ia.demander(d)); if (resultat.getText().equals("oui")) Decisions.delivrer(d); } // 501
        void answer_shown(String d) { resultat.setText(Ia.demander(d)); Decisions.delivrer(d); }
    }
}
