package org.kakehashi.screening.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists say in brackets again what a name has said, or what it has not. */
class RepeatedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            HiSilicon Technologies Co., Ltd (HiSilicon) | HiSilicon Technologies Co., Ltd
            China Electronics Technology Group Corporation 29 (CETC 29) Institute | China Electronics Technology Group Corporation 29 Institute
            China State Shipbuilding Corporation, Limited (CSSC) 701st Institute | China State Shipbuilding Corporation, Limited 701st Institute
            """)
    void what_is_said_again_is_left_out(String name, String without) {
        assertThat(Repeated.without(name)).isEqualTo(without);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ACME TRADING (HK) LIMITED",
                "ACME TRADING (DUBAI) LLC",
                "Semiconductor Manufacturing International (Beijing) Corporation",
                "(CETC 29)",
                "Guangzhou Hongyu Technology Co., Ltd. (a subordinate institute of CETC-7)"
            })
    void what_tells_more_stays(String name) {
        assertThat(Repeated.without(name)).isEqualTo(name);
    }
}
