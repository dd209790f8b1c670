package fr.charteia.maven.report;

import fr.charteia.core.declaration.FindingKey;

/** What a finding is about, for people, in one line. */
public final class KeyText {
    private KeyText() {}

    /** {@code CHARTE-401 fr.acme.Resume#resumer : Usager → ChatModel.chat}. */
    public static String of(FindingKey key) {
        boolean both = !key.source().isEmpty() && !key.target().isEmpty();
        String flow = key.source() + (both ? " → " : "") + key.target();
        String number = key.number() == 1 ? "" : " (" + key.number() + ")";
        return key.rule() + ' ' + key.place() + (flow.isEmpty() ? "" : " : " + flow) + number;
    }
}
