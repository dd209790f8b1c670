package fr.accueil.bureau;

import dev.langchain4j.model.chat.ChatModel;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Service;
import javafx.concurrent.Task;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;

/** Qui attend, et ce que des tâches en font à côté de l'écran. */
public class ListeController {
    @FXML
    private TableView<Demandeur> table;

    @FXML
    private ListView<String> guichets;

    @FXML
    private Label avis;

    private final ObservableList<Demandeur> presents = FXCollections.observableArrayList();
    private final Instruction instruction = new Instruction();
    private final ChatModel modele = Modeles.externe();

    public void montrer(List<Demandeur> tous) {
        presents.setAll(tous);
        table.setItems(presents);
    }

    @FXML
    private void initialize() {
        table.getSelectionModel().selectedItemProperty().addListener((o, avant, apres) -> {
            avis.setText(modele.chat("Présente " + apres.email())); // CHARTE-401
            avis.setText(modele.chat("Présente le " + apres.guichet()));
        });
        guichets.getSelectionModel()
                .selectedItemProperty()
                .addListener((o, avant, apres) -> avis.setText(modele.chat("Présente " + apres)));
    }

    @FXML
    private void resumer() {
        Demandeur choisi = table.getSelectionModel().getSelectedItem();
        Task<String> tache = new Task<>() {
            @Override
            protected String call() {
                return modele.chat("Né le " + choisi.dateNaissance()); // CHARTE-401
            }
        };
        tache.setOnSucceeded(e -> avis.setText(tache.getValue()));
        new Thread(tache).start();
    }

    @FXML
    private void situer() {
        Demandeur choisi = table.getSelectionModel().getSelectedItem();
        Task<String> tache = new Task<>() {
            @Override
            protected String call() {
                return modele.chat("Où est le " + choisi.guichet());
            }
        };
        new Thread(tache).start();
    }

    @FXML
    private void instruire() {
        Service<String> service = new Service<>() {
            @Override
            protected Task<String> createTask() {
                return new Task<>() {
                    @Override
                    protected String call() {
                        return modele.chat("La demande est-elle complète ?");
                    }
                };
            }
        };
        service.setOnSucceeded(e -> {
            if (service.getValue().startsWith("NON")) {
                instruction.refuserDemande("incomplète"); // CHARTE-501
            }
        });
        service.start();
    }

    @FXML
    private void montrerAvis() {
        Task<String> tache = new Task<>() {
            @Override
            protected String call() {
                return modele.chat("La demande est-elle complète ?");
            }
        };
        tache.setOnSucceeded(e -> avis.setText(tache.getValue()));
        new Thread(tache).start();
        instruction.refuserDemande("hors délai");
    }
}
