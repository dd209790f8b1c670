package fr.accueil.bureau;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.langchain4j.model.chat.ChatModel;

/** La même encore, sur une page Vaadin. */
public class FicheView extends Div {
    private final TextField emailField = new TextField("Courriel");
    private final TextField question = new TextField("Question");
    private final DatePicker naissancePicker = new DatePicker("Né le");
    private final DatePicker rendezVousPicker = new DatePicker("Rendez-vous");
    private final TextField champPrenom = new TextField("Prénom");
    private final Div reponse = new Div();
    private final transient ChatModel modele = Modeles.externe();

    public FicheView() {
        add(emailField, question, naissancePicker, champPrenom, reponse);
        add(new Button("Écrire", e -> ecrire()));
    }

    private void ecrire() {
        reponse.setText(modele.chat("Écris à " + emailField.getValue())); // CHARTE-401
        reponse.setText(modele.chat("Salue " + champPrenom.getValue())); // CHARTE-401
        reponse.setText(modele.chat("Né le " + naissancePicker.getValue())); // CHARTE-401
        reponse.setText(modele.chat(question.getValue()));
        reponse.setText(modele.chat("Le " + rendezVousPicker.getValue()));
    }
}
