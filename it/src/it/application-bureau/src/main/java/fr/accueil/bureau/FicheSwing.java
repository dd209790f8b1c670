package fr.accueil.bureau;

import dev.langchain4j.model.chat.ChatModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingWorker;

/** La même fiche, dans une fenêtre Swing. */
public class FicheSwing extends JFrame {
    private final JTextField jTextFieldTelephone = new JTextField(20);
    private final JTextField jTextFieldQuestion = new JTextField(40);
    private final JTextArea zoneAntecedentsMedicaux = new JTextArea();
    private final JComboBox<String> comboSituationFamiliale = new JComboBox<>(new String[] {"célibataire", "marié"});
    private final JComboBox<String> comboGuichet = new JComboBox<>(new String[] {"A", "B"});
    private final JLabel reponse = new JLabel();
    private final JButton envoyer = new JButton("Envoyer");
    private final transient ChatModel modele = Modeles.externe();

    public FicheSwing() {
        JPanel panneau = new JPanel();
        panneau.add(jTextFieldTelephone);
        panneau.add(jTextFieldQuestion);
        panneau.add(zoneAntecedentsMedicaux);
        add(panneau);
        envoyer.addActionListener(e -> appeler());
        jTextFieldQuestion.addActionListener(e -> reponse.setText(modele.chat(jTextFieldQuestion.getText())));
        setTitle("Accueil");
    }

    private void appeler() {
        reponse.setText(modele.chat("À qui est le " + jTextFieldTelephone.getText())); // CHARTE-401
        reponse.setText(modele.chat("Situation : " + comboSituationFamiliale.getSelectedItem())); // CHARTE-401
        reponse.setText(modele.chat("Guichet : " + comboGuichet.getSelectedItem()));
        reponse.setText(modele.chat("Fenêtre : " + getTitle()));
        new SwingWorker<String, Void>() {
            @Override
            protected String doInBackground() {
                return modele.chat("Résume : " + zoneAntecedentsMedicaux.getText()); // CHARTE-401
            }
        }.execute();
    }
}
