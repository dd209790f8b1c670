package fr.accueil.bureau;

import dev.langchain4j.model.chat.ChatModel;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** La fiche de qui se présente, sur un écran JavaFX. */
public class FicheController {
    @FXML
    private TextField txtPrenom;

    @FXML
    private TextField emailField;

    @FXML
    private TextField questionField;

    @FXML
    private DatePicker dateNaissancePicker;

    @FXML
    private ComboBox<String> comboNationalite;

    @FXML
    private ComboBox<String> comboLangue;

    @FXML
    private TextArea zoneReponse;

    @FXML
    private Label guichetLabel;

    @FXML
    private Button envoyer;

    private final StringProperty courriel = new SimpleStringProperty();
    private final StringProperty sujet = new SimpleStringProperty("accueil");
    private final ChatModel modele = Modeles.externe();
    private final ChatModel interne = Modeles.interne();

    @FXML
    private void initialize() {
        courriel.bind(emailField.textProperty());
        envoyer.setOnAction(e -> zoneReponse.setText(modele.chat("Salue " + txtPrenom.getText()))); // CHARTE-401
        questionField.setOnAction(e -> zoneReponse.setText(modele.chat(questionField.getText())));
        emailField.textProperty().addListener((o, avant, apres) -> modele.chat("Vérifie " + apres)); // CHARTE-401
        sujet.addListener((o, avant, apres) -> modele.chat("Vérifie " + apres));
    }

    @FXML
    private void ecrire() {
        zoneReponse.setText(modele.chat("Écris à " + courriel.get())); // CHARTE-401
        zoneReponse.setText(interne.chat("Écris à " + courriel.get()));
        zoneReponse.setText(modele.chat("Écris sur " + sujet.get()));
    }

    @FXML
    private void compter() {
        zoneReponse.setText(modele.chat("Quel âge a qui est né le " + dateNaissancePicker.getValue())); // CHARTE-401
        zoneReponse.setText(modele.chat("Parle de " + comboNationalite.getValue())); // CHARTE-401
        zoneReponse.setText(modele.chat("Parle en " + comboLangue.getValue()));
        zoneReponse.setText(modele.chat("Où est le " + guichetLabel.getText()));
    }

    @FXML
    private void plusTard() {
        String question = questionField.getText();
        String prenom = txtPrenom.getText();
        new Thread(() -> {
                    String reponse = modele.chat("Salue " + prenom); // CHARTE-401
                    String autre = modele.chat(question);
                    Platform.runLater(() -> zoneReponse.setText(reponse + autre));
                })
                .start();
    }
}
