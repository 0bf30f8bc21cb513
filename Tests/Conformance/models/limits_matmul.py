"""Matrix products, Einsum equations and bands at the limits of what the runtime takes."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import spec

raw = tf.raw_ops


# Batches. The runtime counts the matrices of both operands and takes the index modulo the smaller number.


def _product(name, first, second, dynamic=(), **declared):
    @case(f"batch_{name}", **declared)
    def make(w):
        specs = {"x": spec([None if axis in dynamic else size for axis, size in enumerate(first)]), "y": spec(second)}
        w.function(lambda x, y: raw.BatchMatMulV2(x=x, y=y), specs, {"x": w.normal(*first), "y": w.normal(*second)})


_product("single_matrix", (2, 3, 2, 4), (1, 1, 4, 3), since="4.22.0")
_product("suffix", (2, 3, 2, 4), (3, 4, 3), dynamic=[0], since="4.22.0")
_product("suffix_of_rank_3", (2, 3, 2, 2, 4), (1, 3, 2, 4, 3), since="4.22.0")
_product("leading_one", (1, 3, 2, 4), (3, 4, 3), since="4.22.0")
_product("not_a_suffix", (2, 3, 2, 4), (2, 1, 4, 3), ci=True, may_refuse="unaligned-batch-broadcast")
_product("both_spread", (2, 1, 2, 4), (1, 3, 4, 3), may_refuse="unaligned-batch-broadcast")
_product("both_spread_ranks", (3, 2, 4), (2, 1, 4, 3), may_refuse="unaligned-batch-broadcast")
_product("middle_one", (2, 3, 2, 2, 4), (2, 1, 2, 4, 3), may_refuse="unaligned-batch-broadcast")
_product("not_a_suffix_dynamic", (2, 3, 2, 4), (2, 1, 4, 3), dynamic=[2], may_refuse="unaligned-batch-broadcast")


@case(ci=True)
def attention_of_any_batch(w):
    """Queries and keys with a batch that is known when it runs: one size for both, so nothing is undecided."""
    def model(q, k):
        return tf.nn.softmax(raw.BatchMatMulV2(x=q, y=k, adj_y=True)) @ k

    w.function(model, {"q": spec([None, 2, 3, 4]), "k": spec([None, 2, 5, 4])},
               {"q": w.normal(3, 2, 3, 4), "k": w.normal(3, 2, 5, 4)}, {"q": w.normal(1, 2, 3, 4), "k": w.normal(1, 2, 5, 4)})


@case()
def products_of_other_kinds(w):
    def model(x, i):
        return {"whole": tf.matmul(i, i), "whole_bias": tf.nn.relu(tf.nn.bias_add(tf.matmul(i, i, transpose_a=True), [1, -50])),
                "whole_batch": raw.BatchMatMulV2(x=i[None], y=i[None]), "none": tf.matmul(x[:0], x, transpose_b=True)}

    w.function(model, {"x": spec([None, 3]), "i": spec([2, 2], tf.int32)},
               {"x": w.normal(4, 3), "i": w.integers(2, 2, low=-9)})


# Equations


def _einsum(name, equation, *shapes, unknown=False, **declared):
    @case(f"einsum_{name}", since="4.22.0", **declared)
    def make(w):
        keys = "xy"[:len(shapes)]
        w.function(lambda **inputs: raw.Einsum(inputs=[inputs[key] for key in keys], equation=equation),
                   {key: spec(None if unknown else shape) for key, shape in zip(keys, shapes)},
                   {key: w.normal(*shape) for key, shape in zip(keys, shapes)})


_einsum("shared_labels_only", "bij,bij->b", (2, 3, 4), (2, 3, 4))
_einsum("shared_label_first", "ji,jk->", (3, 2), (3, 4))
_einsum("outer", "bi,bj->bij", (2, 3), (2, 4))
_einsum("of_a_scalar", "ij,->ji", (2, 3), ())
_einsum("sum_of_one", "ijk->ik", (2, 3, 4))
_einsum("capital_and_small", "biJ,Jk->bik", (2, 3, 4), (4, 5))
_einsum("private_sum", "ij,jk->", (2, 3), (3, 4), ci=True, may_refuse="unsupported-einsum")
_einsum("private_sum_of_both", "ij,kl->ik", (2, 3), (4, 2), may_refuse="unsupported-einsum")
_einsum("private_sum_of_vector", "ij,k->k", (2, 3), (4,), may_refuse="unsupported-einsum")
_einsum("private_sum_before_shared", "acb,bd->a", (2, 4, 3), (3, 5), may_refuse="unsupported-einsum")
_einsum("diagonal", "ii->i", (3, 3), may_refuse="unsupported-einsum")
_einsum("trace", "bii->b", (2, 3, 3), unknown=True, may_refuse="unsupported-einsum")
_einsum("diagonal_of_second", "ij,jj->i", (2, 3), (3, 3), may_refuse="unsupported-einsum")
_einsum("to_diagonal", "i->ii", (3,), may_refuse="unsupported-einsum")
_einsum("ellipsis_of_known_rank", "...ij,...jk->...ik", (5, 2, 2, 3), (2, 3, 4))
_einsum("ellipsis_of_unknown_rank", "...ij,...jk->...ik", (2, 2, 3), (2, 3, 4), unknown=True, refused="unsupported-einsum")
_einsum("ellipsis_spread", "...ij,...jk->...ik", (2, 1, 2, 3), (2, 4, 3, 4), may_refuse="unsupported-einsum")


# Bands


def _bands(x):
    return {"diagonal": tf.linalg.band_part(x, 0, 0), "wide": tf.linalg.band_part(x, 2, 2), "all": tf.linalg.band_part(x, -1, -1),
            "one": tf.linalg.band_part(x, 1, 1)}


@case(since="4.22.0")
def bands_of_equal_width(w):
    """They need no rewriting, so sizes may be anything."""
    w.function(_bands, {"x": spec([None, None, None])}, {"x": w.normal(2, 3, 5)})


@case(ci=True, since="4.22.0")
def causal_mask_of_any_length(w):
    w.function(lambda x: tf.where(tf.cast(tf.linalg.band_part(tf.ones_like(x), -1, 0), tf.bool), x, -1e9),
               {"x": spec([None, None, None])}, {"x": w.normal(2, 3, 3)}, {"x": w.normal(1, 5, 5)})


@case()
def band_of_infinities(w):
    w.function(lambda x: {"lower": tf.linalg.band_part(x, -1, 0), "narrow": tf.linalg.band_part(x, 0, 1)}, {"x": spec([2, 3])},
               {"x": np.float32([[np.inf, -np.inf, 1], [np.nan, 2, np.inf]])})


# Order of axes


@case(since="4.22.0")
def transposed_to_rank_6(w):
    def model(x, c):
        return {"six": tf.transpose(x, [5, 0, 3, 1, 4, 2]), "bool": tf.transpose(x > 0), "complex": tf.transpose(c, [1, 2, 0])}

    w.function(model, {"x": spec([1, 2, 1, 3, 2, 2]), "c": spec([2, 3, 2], tf.complex64)},
               {"x": w.normal(1, 2, 1, 3, 2, 2), "c": (w.normal(2, 3, 2) + 1j * w.normal(2, 3, 2)).astype(np.complex64)})


@case()
def order_of_axes_as_input(w):
    w.function(lambda x, order: tf.transpose(x, order), {"x": spec([None, 3, 4]), "order": spec([3], tf.int32)},
               {"x": w.normal(2, 3, 4), "order": np.int32([2, 0, 1])})
