package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import org.junit.jupiter.api.Test;

class HopTest {
    @Test
    void a_call_is_called_by_its_class_and_its_method() {
        assertThat(Hop.callName(new MemberRef("p/C$I", "m", "()V"))).isEqualTo("I.m");
    }
}
