package fr.prefecture.predictive;

import biz.k11i.xgboost.Predictor;
import biz.k11i.xgboost.util.FVec;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import hex.genmodel.easy.EasyPredictModelWrapper;
import hex.genmodel.easy.RowData;
import hex.genmodel.easy.exception.PredictException;
import hex.genmodel.easy.prediction.BinomialModelPrediction;
import java.util.Map;
import libsvm.svm;
import libsvm.svm_model;
import libsvm.svm_node;
import org.jpmml.evaluator.Evaluator;
import org.jpmml.evaluator.EvaluatorUtil;
import weka.classifiers.Classifier;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;

/** Des modèles appris : PMML, H2O, XGBoost, Weka, machines à vecteurs de support. */
class Scores {
    private final Instances colonnes;

    Scores(Instances colonnes) {
        this.colonnes = colonnes;
    }

    private Instance ligne(Demandeur demandeur) {
        Instance ligne = new DenseInstance(colonnes.numAttributes());
        ligne.setDataset(colonnes);
        ligne.setValue(0, demandeur.naissance().getYear());
        return ligne;
    }

    /** La classe prédite, par son nom. */
    void parClasse(Demandeur demandeur, Classifier arbre, Titres titres) throws Exception {
        String classe = colonnes.classAttribute().value((int) arbre.classifyInstance(ligne(demandeur)));
        if (classe.equals("irrecevable")) {
            titres.refuser(demandeur); // CHARTE-501
        }
    }

    /** Ce que le modèle en dit est rendu, et rien n'en dépend. */
    double chances(Demandeur demandeur, Classifier arbre, Titres titres) throws Exception {
        double[] chances = arbre.distributionForInstance(ligne(demandeur));
        if (colonnes.numAttributes() < 3) {
            titres.refuser(demandeur);
        }
        return chances[1];
    }

    void parPmml(Demandeur demandeur, Evaluator modele, Titres titres) {
        Map<String, ?> resultat = modele.evaluate(Map.of("naissance", demandeur.naissance().getYear()));
        if ("REFUS".equals(EvaluatorUtil.decodeAll(resultat).get("avis"))) {
            titres.refuser(demandeur); // CHARTE-501
        }
    }

    /** Ce que le modèle demande n'est pas ce qu'il répond. */
    void selonLesChamps(Demandeur demandeur, Evaluator modele, Titres titres) {
        if (modele.getInputFields().isEmpty()) {
            titres.refuser(demandeur);
        }
    }

    void parH2o(Demandeur demandeur, EasyPredictModelWrapper modele, Titres titres) throws PredictException {
        RowData ligne = new RowData();
        ligne.put("naissance", (double) demandeur.naissance().getYear());
        BinomialModelPrediction prediction = modele.predictBinomial(ligne);
        if (prediction.classProbabilities[1] > 0.8) {
            titres.refuser(demandeur); // CHARTE-501
        }
    }

    void rang(Demandeur demandeur, Predictor modele, Titres titres) {
        float score = modele.predictSingle(
                FVec.Transformer.fromArray(new float[] {demandeur.naissance().getYear()}, true));
        titres.classer(demandeur, Math.round(score * 100)); // CHARTE-501
    }

    /** Les chances sont écrites dans le tableau qui est passé. */
    void parVecteurs(Demandeur demandeur, svm_model modele, Titres titres) {
        svm_node naissance = new svm_node();
        naissance.index = 1;
        naissance.value = demandeur.naissance().getYear();
        double[] chances = new double[2];
        svm.svm_predict_probability(modele, new svm_node[] {naissance}, chances);
        if (chances[0] > chances[1]) {
            titres.refuser(demandeur); // CHARTE-501
        }
    }

    void parLigne(Demandeur demandeur, de.bwaldvogel.liblinear.Model modele, Titres titres) {
        Feature[] ligne = {new FeatureNode(1, demandeur.naissance().getYear())};
        if (Linear.predict(modele, ligne) < 0) {
            titres.refuser(demandeur); // CHARTE-501
        }
    }
}
