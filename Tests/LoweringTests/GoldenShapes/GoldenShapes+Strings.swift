extension GoldenShapes {
  static let strings = """
    HashTableV2 key_dtype=t:string value_dtype=t:int64 => <>
    ReadFile string<> => <>
    RegexFullMatch string<?> string<> => <?>
    StaticRegexReplace string<?> pattern=s:a rewrite=s:b => <?>
    StringFormat float32<*> T=lt:float32 => <>
    StringJoin string<*> string<> string<3,?> N=i:3 => <3,?>
    StringLength string<?> => <?>
    StringLower string<3,?> => <3,?>
    StringNGrams string<*> int32<?> Tsplits=t:int32 left_pad=s: ngram_widths=li:2 pad_width=i:0 preserve_short_sequences=b:false right_pad=s: separator=s: => <?> <?>
    StringSplit string<*> string<> => <?,2> <?> <2>
    StringSplitV2 string<*> string<> => <?,2> <?> <2>
    StringToHashBucketFast string<3,?> num_buckets=i:5 => <3,?>
    StringToNumber string<2,?> => <2,?>
    Substr string<?,2> int32<?,2> int32<?,2> T=t:int32 => <?,2>
    UnicodeDecode string<3> input_encoding=s:UTF-8 => <4> <?>
    UnicodeDecodeWithOffsets string<3> input_encoding=s:UTF-8 => <4> <?> <?>
    UnicodeEncode int32<*> int64<*> output_encoding=s:UTF-8 => <?>
    UnicodeTranscode string<?> input_encoding=s:UTF-8 output_encoding=s:UTF-8 => <?>
    """
}
