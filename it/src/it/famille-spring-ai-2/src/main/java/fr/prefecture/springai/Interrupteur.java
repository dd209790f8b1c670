package fr.prefecture.springai;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Arrête tout ce qui appelle une IA, sans redéployer. */
@Component
record Interrupteur(@Value("${guichet.ia.actif:true}") boolean actif) {}
