/**
 * What code does, said as data: the words that the catalogue, the declarations and the flow engine share. The engine
 * interprets these words and names no library; the catalogue fills them and knows no engine.
 */
@NullMarked
package fr.charteia.core.model;

import org.jspecify.annotations.NullMarked;
