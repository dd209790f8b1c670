package fr.bibliotheques.divers;
import org.togglz.core.Feature;
import org.togglz.core.annotation.*;
import org.togglz.core.context.FeatureContext;
public enum Fonctions implements Feature { @Label("Avis") AVIS, @EnabledByDefault REFUS_AUTO; public boolean isActive() { return FeatureContext.getFeatureManager().isActive(this); } }
