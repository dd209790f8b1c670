package fr.charteia.core.rule;

import fr.charteia.core.flow.value.Mark;

/** CHARTE-401: personal data reaches an external AI. */
record DonneesPersonnellesVersIAExterne(RuleDescriptor descriptor) implements Rule {
    @Override
    public void check(RuleContext context, FindingSink sink) {
        DataToAi flows = new DataToAi(context, descriptor.id());
        for (DataToAi.Group group : flows.leaving(flow -> !flow.marks().contains(Mark.PSEUDONYMISED))) {
            sink.report(draft(group));
        }
    }

    private static Draft draft(DataToAi.Group group) {
        boolean probable = group.isProbable();
        String dataFr = probable ? "Une donnée sans doute personnelle, d'après son nom," : "Une donnée personnelle";
        String dataEn = probable ? "What by its name is personal data" : "Personal data";
        Draft draft = group.draft();
        switch (group.destination().portee()) {
            case INDETERMINE ->
                draft.says(
                                dataFr + " part vers une IA dont l'adresse est inconnue, donc comptée comme externe",
                                dataEn + " leaves for an AI whose address is unknown, thus counted as external")
                        .advising(
                                "Dire où va cet appel (CHARTE-005) ; s'il est externe, retirer la donnée ou"
                                        + " l'anonymiser avant l'envoi",
                                "Say where this call goes (CHARTE-005); if it is external, leave the data out or"
                                        + " anonymise it");
            case SOUVERAIN ->
                draft.says(
                                dataFr + " part vers un service souverain que la politique n'autorise pas pour elle",
                                dataEn + " leaves for a State service that the policy does not allow for it")
                        .advising(
                                "Faire autoriser ce service (donneesPersonnelles: autorisees, avec reference), ou"
                                        + " anonymiser avant l'envoi",
                                "Have this service allowed (donneesPersonnelles: autorisees, with a reference), or"
                                        + " anonymise first");
            case INTERNE, LOCAL ->
                draft.says(
                                dataFr + " part vers un service que la politique n'autorise pas pour elle",
                                dataEn + " leaves for a service that the policy does not allow for it")
                        .advising(
                                "Retirer la donnée, ou faire autoriser sa catégorie pour ce service (services, donnees)",
                                "Leave the data out, or have its category allowed for this service (services,"
                                        + " donnees)");
            default -> draft.says(dataFr + " part vers une IA externe", dataEn + " leaves for an external AI");
        }
        return draft;
    }
}
